/** @jest-environment jsdom */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanup, screen, within } from "@testing-library/react";
import example from "../../assets/example/baishiyi-2023.json";
import { audit, openIn, toneOf, verdictLine, verdictOfTable, type Verdict } from "../../src/audit";
import { check } from "../../src/cli/commands/check";
import { checkTables } from "../../src/commands/checkTables";
import { filingJson, type Content, type Fact, type Filing } from "../../src/figures";
import { paperOf } from "../../src/seal";
import type { SavedFile } from "../../src/session/outside";
import { Random } from "../audit/random";
import { runs } from "../deep";
import { balanced, openPane } from "../taskpane/openPane";
import { FakeWorkbook } from "./fakeWorkbook";

const contents: readonly Content[] = [0, 3, 17, "", "/", "-4", "1.5", "61", "290件", 61];
const fact = (name: string, value: string): Fact => ({ name, value, unit: "条", note: "" });

/** The example with some cells changed at random: wrong, blank, unreadable, texts; beside it parts that exceed their sum. */
function spoiled(random: Random): FakeWorkbook {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", organ: "town", year: 2024 };
  workbook.values.set("lastYear", example);
  for (let change = random.below(6); change > 0; change -= 1) {
    const [figure] = random.pick(balanced);
    workbook.cells.set(figure, { content: random.pick(contents), computed: false });
  }
  if (random.below(2) > 0)
    workbook.facts = [fact("网上公开", "90"), fact("其中：网站", "70"), fact("其中：新媒体", "30")];
  return workbook;
}

/** What the command line is given: the cells as they were typed, and last year's report. */
function filesOf({ cells }: FakeWorkbook, filing: Filing): { own: string; last: string } {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-"));
  const write = (name: string, json: unknown) => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(json));
    return file;
  };
  const typed = Object.fromEntries([...cells].map(([id, { content }]) => [id, content]));
  return {
    own: write("filing.json", { ...filingJson(filing), figures: typed }),
    last: write("last.json", example),
  };
}

/** What the card of a table says of it. */
function cardLine({ mandatory, toExplain, pending, blank, balanced: even, equalities }: Verdict): string {
  if (mandatory > 0) return `${mandatory} 处须改正`;
  if (toExplain > 0) return `${toExplain} 处待核实`;
  if (pending > 0 || blank > 0)
    return `${equalities === 0 ? "" : `${even}/${equalities} 平，`}${blank} 格未填`;
  return equalities === 0 ? "无问题" : `${equalities} 条勾稽全平`;
}

/** The count of a bar as it is read out. */
const bar = (label: string) => screen.getByText(label, { selector: "span" }).nextElementSibling;

test("banner, bars, badge, cards, record, paper, ribbon and command line tell the same, count by count", async () => {
  const random = new Random(11);
  const seen = new Set<string>();
  for (let run = 0; run < runs(4, 16); run += 1) {
    const workbook = spoiled(random);
    const saved: SavedFile[] = [];
    const { session, open } = await openPane(workbook, { save: (file) => saved.push(file) > 0 });
    const { book } = session.store.get();
    if (book.kind !== "open") throw new Error(book.kind);
    const { filing } = book;
    const { verdict, findings } = book.audit;
    const line = verdictLine(verdict);
    for (const [name, count] of Object.entries(verdict)) if (count > 0) seen.add(name);
    if (verdict.mandatory > 0 && verdict.broken === 0) seen.add("mandatory, no sum broken");

    await open(/核对/);
    expect(screen.getByText(line, { selector: "p" })).toBeTruthy();
    expect(bar("勾稽平")).toMatchObject({ value: verdict.balanced, max: verdict.equalities });
    expect(bar("已填")).toMatchObject({ value: balanced.length - verdict.blank, max: balanced.length });
    const open_ = openIn(verdict);
    const tab = open_ > 0 ? `核对，${open_} 处待处理` : "核对";
    expect(screen.getByRole("tab", { name: tab })).toBeTruthy();
    const parts = [
      ...filing.form.tables.map(({ id, sheet, subject }) => [id, `${sheet} ${subject}`] as const),
      ...(workbook.facts.length > 0 ? [[undefined, "其他数据"] as const] : []),
    ];
    for (const [id, title] of parts) {
      const card = screen.getByText(title, { selector: "h3" }).closest("section") ?? document.body;
      const { verdict: ofCard } = verdictOfTable(filing, book.audit, id);
      const told = cardLine(ofCard);
      seen.add(`card: ${toneOf(ofCard)}`);
      expect(within(card).getByText(told, { selector: "span" })).toBeTruthy();
    }
    cleanup();

    await session.actions.saveCheckRecord("html");
    expect(saved.at(-1)?.content).toContain(line);
    expect(paperOf(filing, book.audit).verdict).toBe(line);

    await expect(checkTables(workbook, 2025)).resolves.toBe(line);
    const files = filesOf(workbook, filing);
    const told = await check([files.own, "--last", files.last]);
    const exit = verdict.mandatory > 0 ? 1 : 0;
    expect(told).toEqual({ exit, output: expect.stringMatching(`^${line}(\n|$)`) as string });
    // In JSON every number is as good as typed: only a sheet tells texts from numbers, which it advises to change.
    const texts = findings.filter(({ code }) => code.startsWith("numberAsText")).length;
    if (texts > 0) seen.add("numberAsText");
    const counted = await check([files.own, "--last", files.last, "--json"]);
    const { verdict: inJson } = JSON.parse("output" in counted ? (counted.output ?? "") : "") as {
      verdict: Verdict;
    };
    expect(inJson).toEqual({ ...verdict, advice: verdict.advice - texts });
    expect(audit(filing).verdict).toEqual(verdict);
  }
  // A count that is always 0 says nothing.
  expect([...seen].sort()).toEqual([
    ...["advice", "balanced", "blank", "broken"],
    ...["card: ask", "card: bad", "card: good", "card: open"],
    ...["equalities", "mandatory", "mandatory, no sum broken", "numberAsText", "pending"],
    ...["toExplain", "unreadable"],
  ]);
});
