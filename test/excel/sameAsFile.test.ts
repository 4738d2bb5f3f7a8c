/** @jest-environment jsdom */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audit, type Audit } from "../../src/audit";
import { check } from "../../src/cli/commands/check";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Filing } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { readDocument } from "../../src/files";
import type { Scalar } from "../../src/preview/host/model";
import { filingFrom } from "../../src/session/filingFrom";
import { Random } from "../audit/random";
import { runs } from "../deep";
import { exampleNumbers } from "../soak/pair";
import { fileOf } from "./throughFiles";
import { done, openOurs, type Host } from "./withSheets";

/** Our sheets, filled so that they balance; some cells then typed over. */
async function typedOver(changes: ReadonlyMap<FigureId, Scalar>): Promise<Host> {
  const host = await openOurs();
  const workbook = excelWorkbook();
  await done(workbook.write({ figures: exampleNumbers() }));
  const { contents } = await done(workbook.read());
  for (const [figure, content] of changes) {
    const table = contents.form.tables.find(({ id }) => figure.startsWith(`${id}.`));
    const address = contents.figures.get(figure)?.address ?? "";
    host.model.write(host.place(table?.sheet ?? "", address), [[content]]);
  }
  return host;
}

/** What the pane reads in an open workbook. */
async function inPane(): Promise<Filing> {
  const { contents } = await done(excelWorkbook().read());
  return filingFrom(contents, { year: 0 });
}

/** What a file reader makes of the same workbook. */
async function inFile(bytes: Uint8Array): Promise<Filing> {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(read.message);
  return read.filing;
}

const told = ({ figures, computed, asText }: Filing) => ({ figures, computed, asText });
const says = ({ verdict, findings }: Audit) => ({
  verdict,
  findings: findings.map(({ code, severity, message }) => [code, severity, message]),
});

const contents: readonly Scalar[] = [
  ...[0, 3, 61, 1.5, -4, "", "'/", "'12", "'290件", "'２９０", "'约20", "'22（其中修订16件）"],
  ...["=1+2", "=SUM(D5,E5)", '=IF(1>2,1,"")', '="7"', "=1/0", true],
];

test("a workbook is read alike in the pane and as a file, and the same is found in it", async () => {
  const random = new Random(23);
  const cells = [...exampleNumbers().keys()];
  const seen = { texts: 0, formulas: 0 };
  for (let run = 0; run < runs(20, 100); run += 1) {
    const changes = new Map<FigureId, Scalar>();
    for (let change = 1 + random.below(9); change > 0; change -= 1)
      changes.set(random.pick(cells), random.pick(contents));
    const host = await typedOver(changes);
    const pane = await inPane();
    const file = await inFile(await fileOf(host));
    expect(told(file)).toEqual(told(pane));
    expect(says(audit(file))).toEqual(says(audit(pane)));
    seen.texts += pane.asText.size;
    seen.formulas += pane.computed.size;
  }
  expect(seen.texts).toBeGreaterThan(5);
  expect(seen.formulas).toBeGreaterThan(100);
});

test("of a number that an office stored as a text, the command line tells what the pane tells", async () => {
  // （七）总计 is a formula, which adds no text.
  const host = await typedOver(new Map<FigureId, Scalar>([["requests.granted.natural", "'4"]]));
  const { findings } = audit(await inPane());
  const [found] = findings.filter(({ code }) => code === "numberAsText.requests");
  expect(found).toMatchObject({ severity: "mandatory", figures: ["requests.granted.natural"] });
  const path = join(mkdtempSync(join(tmpdir(), "nianbao-")), "filing.xlsx");
  writeFileSync(path, await fileOf(host));
  const outcome = await check([path]);
  expect(outcome).toMatchObject({
    exit: 1,
    output: expect.stringContaining(found?.message ?? "nothing found") as string,
  });
});
