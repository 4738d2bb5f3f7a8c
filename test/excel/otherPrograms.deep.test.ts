/** @jest-environment jsdom */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { isMarkFill, isMarkFormat } from "../../src/sheets/plan/markLook";
import { keptSheet } from "../../src/sheets/keptRows";
import type { Mark } from "../../src/sheets/port";
import { pagesAfter, turned } from "../files/libreOffice";
import { exampleNumbers } from "../soak/pair";
import { fileOf, hostOf } from "./throughFiles";
import { done, photograph, plans, sheetId, withSheets, type Host } from "./withSheets";

const marks: readonly Mark[] = [
  { figure: "requests.new.natural", kind: "suspect" },
  { figure: "requests.new.company", kind: "mandatory" },
  { figure: "requests.resultTotal.total", kind: "mandatory" },
  { figure: "requests.granted.natural", kind: "query" },
  { figure: "disputes.review.total", kind: "query" },
  { figure: "disclosure.fees.amount", kind: "suspect" },
];

/** A workbook in which the clerk has colours and formats of their own, before and after it is marked. */
async function files() {
  const { host, workbook } = await withSheets();
  await done(workbook.write({ figures: exampleNumbers() }));
  host.model.setFormat(host.place("表三", "D5"), { fill: "#00B050", numberFormat: "0.00" });
  host.model.setFormat(host.place("表四", "E5"), { fill: "" });
  host.model.write(host.place("表三", "D7"), [["'3件"]]);
  await done(workbook.saveSetting("explanations", () => ["去年补录"]));
  const plain = await fileOf(host);
  await done(workbook.mark(marks));
  return { plain, marked: await fileOf(host) };
}

const folder = mkdtempSync(join(tmpdir(), "nianbao-other-programs-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const kinds = ["xls", "ods", "xlsx"] as const;

beforeAll(async () => {
  const written = await files();
  writeFileSync(join(folder, "plain.xlsx"), written.plain);
  writeFileSync(join(folder, "marked.xlsx"), written.marked);
  for (const kind of kinds) {
    turned(folder, ["plain.xlsx", "marked.xlsx"], kind, kind);
    const saved = ["plain", "marked"].map((name) => join(folder, kind, `${name}.${kind}`));
    turned(folder, saved, "xlsx", `${kind}-again`);
  }
  const lines = `book.Sheets.removeByName("表三")
    Save book, "${join(folder, "deleted.xlsx")}", "Calc MS Excel 2007 XML"
    book = Opened("${join(folder, "deleted.xlsx")}")`;
  pagesAfter(folder, new Map([["deleted.html", { file: "plain.xlsx", lines }]]));
}, 300_000);

const opened = (kind: string, name: string): Host =>
  hostOf(readFileSync(join(folder, `${kind}-again`, `${name}.xlsx`)));

/** Cells that bear a sign or a fill of ours. */
const traces = (host: Host) =>
  Object.entries(photograph(host) as Record<string, { fill: string; numberFormat: string }>).flatMap(
    ([place, { fill, numberFormat }]) => (isMarkFormat(numberFormat) || isMarkFill(fill) ? [place] : []),
  );

describe.each(kinds)("a marked workbook that LibreOffice has saved as .%s", (kind) => {
  test("has its marks, its names and what is kept, and is clean once they are taken away", async () => {
    const plain = photograph(opened(kind, "plain"));
    const host = opened(kind, "marked");
    const workbook = excelWorkbook();
    const { contents } = await done(workbook.read());
    expect(contents.sheets.map(({ state }) => state)).toEqual(new Array(6).fill("present"));
    expect(traces(host)).toHaveLength(marks.length);
    expect(await workbook.mark(marks)).toEqual({ ok: true, changed: 0 });
    expect(await workbook.loadSetting("explanations")).toEqual({ ok: true, value: ["去年补录"] });
    await done(workbook.mark([]));
    expect(traces(host)).toEqual([]);
    expect(photograph(host)).toEqual(plain);
  });

  test("is clean even where the hidden sheet was lost on the way", async () => {
    const host = opened(kind, "marked");
    host.model.deleteSheet(sheetId(host, keptSheet.name));
    expect(traces(host)).toHaveLength(marks.length);
    await done(excelWorkbook().mark([]));
    expect(traces(host)).toEqual([]);
  });
});

test("names of a sheet that was deleted lead nowhere, and are taken over by the new one", async () => {
  const host = hostOf(readFileSync(join(folder, "deleted.xlsx")));
  const dead = host.book.names.filter(({ target }) => target === undefined);
  const workbook = excelWorkbook();
  const states = async () =>
    (await done(workbook.read())).contents.sheets.map(({ id, state }) => [id, state]);
  const whole = plans.map(({ id }) => [id, "present"]);
  expect(await states()).toEqual(whole.map(([id, state]) => [id, id === "requests" ? "missing" : state]));
  await done(workbook.insert(plans));
  expect(await states()).toEqual(whole);
  expect(dead.map(({ name }) => name)).toEqual(["nianbao_requests"]);
});
