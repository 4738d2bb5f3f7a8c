/** @jest-environment jsdom */
import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanup, screen } from "@testing-library/react";
import { audit, openIn, verdictLine } from "../../src/audit";
import { checkTables } from "../../src/commands/checkTables";
import { check } from "../../src/cli/commands/check";
import { filingJson, type Content } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { Random } from "../audit/random";
import { balanced, openPane } from "../taskpane/openPane";
import { runs } from "../deep";
import { FakeWorkbook } from "./fakeWorkbook";

const contents: readonly Content[] = [0, 3, 17, "", "/", "-4", "1.5", "290件", 61];

/** The example with some cells changed at random: wrong, blank, unreadable. */
function spoiled(random: Random): FakeWorkbook {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", organ: "town", year: 2023 };
  for (let change = random.below(6); change > 0; change -= 1) {
    const [figure] = random.pick(balanced);
    workbook.cells.set(figure, { content: random.pick(contents), computed: false });
  }
  return workbook;
}

test("banner, badge, cards, ribbon and command line tell the same", async () => {
  const random = new Random(7);
  for (let run = 0; run < runs(3, 12); run += 1) {
    const workbook = spoiled(random);
    const { session, open } = await openPane(workbook);
    const { book } = session.store.get();
    if (book.kind !== "open") throw new Error(book.kind);
    const { verdict, findings } = book.audit;
    const line = verdictLine(verdict);
    const open_ = openIn(verdict);

    await open(/核对/);
    expect(screen.getByText(line, { selector: "p" })).toBeTruthy();
    const tab = open_ > 0 ? `核对，${open_} 处待处理` : "核对";
    expect(screen.getByRole("tab", { name: tab })).toBeTruthy();
    const counted = screen.queryAllByText(/^\d+ 处须改正$/).map(({ textContent }) => parseInt(textContent));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(verdict.mandatory);
    cleanup();

    await expect(checkTables(workbook, 2025)).resolves.toBe(line);
    const file = join(mkdtempSync(join(tmpdir(), "nianbao-")), "filing.json");
    const json = filingJson(book.filing);
    const typed = new Map<FigureId, Content>([...workbook.cells].map(([id, { content }]) => [id, content]));
    writeFileSync(file, JSON.stringify({ ...json, figures: Object.fromEntries(typed) }));
    const told = await check([file]);
    const asText = findings.some(({ code }) => code.startsWith("numberAsText"));
    // In a file every number is as good as typed: only a sheet tells texts from numbers.
    if (!asText) expect(told.exit === 2 ? told.message : told.output.split("\n")[0]).toBe(line);
    expect(audit(book.filing).verdict).toEqual(verdict);
  }
});
