/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { countSyncs, done, sheetId, withSheets, type Host } from "./withSheets";

const natural = "requests.new.natural";

/** A person's copy of a sheet: the cells, without any name. */
function copySheet(host: Host, from: string, to: string, down = 0): void {
  const id = host.model.addSheet(to);
  const source = sheetId(host, from);
  const box = host.model.usedBox(source, false);
  if (!box) throw new Error(`${from} is empty.`);
  const formulas = host.model.read({ sheet: source, box }).map((row) => row.map(({ value }) => value));
  host.model.write({ sheet: id, box: { ...box, row: box.row + down } }, formulas);
}

const statusOf = async (workbook = excelWorkbook()) => {
  const { contents } = await done(workbook.read());
  return { contents, requests: contents.sheets.find(({ id }) => id === "requests") };
};

test("a renamed sheet is found by the name of its cells", async () => {
  const { host, workbook } = await withSheets();
  await host.type("表三", "D5", 16);
  host.model.changeSheet(sheetId(host, "表三"), { name: "依申请公开（定稿）" });
  const { contents, requests } = await statusOf(workbook);
  expect(requests).toMatchObject({ state: "present", name: "依申请公开（定稿）" });
  expect(contents.figures.get(natural)?.content).toBe(16);
});

test("a table without its name is found by its labels and gets the name back", async () => {
  const { host, workbook } = await withSheets();
  await host.type("表三", "D5", 16);
  host.book.names = host.book.names.filter(({ name }) => name !== "nianbao_requests");
  const { contents, requests } = await statusOf(workbook);
  expect(requests).toMatchObject({ state: "present", name: "表三" });
  expect(contents.figures.get(natural)?.content).toBe(16);
  host.requests.length = 0;
  await done(workbook.read());
  expect(countSyncs(host)).toBe(1);
});

test("a copy takes the place of a deleted original, wherever in its sheet it stands", async () => {
  const { host, workbook } = await withSheets();
  await host.type("表三", "D5", 16);
  copySheet(host, "表三", "表三 (2)", 3);
  host.model.deleteSheet(sheetId(host, "表三"));
  const { contents, requests } = await statusOf(workbook);
  expect(requests).toMatchObject({ state: "present", name: "表三 (2)" });
  expect(contents.figures.get(natural)?.content).toBe(16);
});

test("a copy beside the original changes nothing", async () => {
  const { host, workbook } = await withSheets();
  await host.type("表三", "D5", 16);
  copySheet(host, "表三", "表三 (2)");
  await host.type("表三 (2)", "D5", 99);
  const { contents, requests } = await statusOf(workbook);
  expect(requests).toMatchObject({ name: "表三" });
  expect(contents.figures.get(natural)?.content).toBe(16);
});

test("of two tables without a name none is guessed", async () => {
  const { host, workbook } = await withSheets();
  copySheet(host, "表三", "甲");
  copySheet(host, "表三", "乙");
  host.model.deleteSheet(sheetId(host, "表三"));
  const { contents, requests } = await statusOf(workbook);
  expect(requests).toMatchObject({ state: "ambiguous", among: ["甲", "乙"] });
  expect(contents.figures.has(natural)).toBe(false);
});

test("all six lose their names and are found again", async () => {
  const { host } = await withSheets();
  await host.type("其他数据", "B3", 112);
  host.book.names = [];
  const { contents } = await statusOf();
  expect(contents.sheets.map(({ state }) => state)).toEqual(new Array(6).fill("present"));
  expect(contents.cover.unit).toBe("青溪镇人民政府");
  expect(contents.factRows.filter(({ value }) => value !== "")).toHaveLength(1);
});

test("sheets that are missing on purpose cost nothing at the next edit", async () => {
  const { host, workbook } = await withSheets();
  host.model.deleteSheet(sheetId(host, "表四"));
  await done(workbook.read());
  host.requests.length = 0;
  await done(workbook.read());
  expect(countSyncs(host)).toBe(1);
});

test("a table emptied of its labels is reported as damaged, and not written to", async () => {
  const { host, workbook } = await withSheets();
  host.model.empty(host.place("表三", "A2:C29"));
  host.model.empty(host.place("表三", "D2:J4"));
  const { requests } = await statusOf(workbook);
  expect(requests).toMatchObject({ state: "damaged" });
  expect(await workbook.write({ figures: new Map([[natural, 1]]) })).toMatchObject({
    written: 0,
    skipped: [natural],
  });
});

test("marks on a table that cannot be told from a copy for a while lose nothing that they replaced", async () => {
  const { host, workbook } = await withSheets();
  host.model.setFormat(host.place("表三", "D5"), { fill: "#00B050", numberFormat: "0.00" });
  const before = host.format("表三", "D5");
  await done(workbook.mark([{ figure: natural, kind: "suspect" }]));
  copySheet(host, "表三", "表三 (2)");
  host.book.names = host.book.names.filter(({ name }) => name !== "nianbao_requests");
  expect((await statusOf(workbook)).requests).toMatchObject({ state: "ambiguous" });
  await done(workbook.mark([{ figure: "disputes.review.total", kind: "query" }]));
  await done(workbook.mark([]));
  host.model.deleteSheet(sheetId(host, "表三 (2)"));
  const later = excelWorkbook();
  expect((await statusOf(later)).requests).toMatchObject({ state: "present", name: "表三" });
  await done(later.mark([]));
  expect(host.format("表三", "D5")).toEqual(before);
});
