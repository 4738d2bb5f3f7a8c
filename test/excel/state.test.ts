/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { photograph, sheetId, withSheets } from "./withSheets";

const key = "nianbao.kept.explanations";
const marks = "nianbao.marks";
const natural = "requests.new.natural";

test("what is kept says its version", async () => {
  const { host, workbook } = await withSheets();
  await workbook.saveSetting("explanations", [1]);
  expect(JSON.parse(host.book.settings.get(key) as string)).toEqual({ version: 1, value: [1] });
  expect(await excelWorkbook().loadSetting("explanations")).toEqual({ ok: true, value: [1] });
});

test("what a later version keeps is neither misread nor overwritten", async () => {
  const { host, workbook } = await withSheets();
  const later = JSON.stringify({ version: 2, value: { texts: {} } });
  host.book.settings.set(key, later);
  expect(await workbook.loadSetting("explanations")).toEqual({ ok: false, reason: "newer" });
  expect(await workbook.saveSetting("explanations", [])).toEqual({ ok: false, reason: "newer" });
  expect(host.book.settings.get(key)).toBe(later);
});

test("marks of a later version stay as they are, and the sheets are read all the same", async () => {
  const { host, workbook } = await withSheets();
  const later = JSON.stringify({ version: 2, value: { cells: [] } });
  host.book.settings.set(marks, later);
  await host.type("表三", "D5", 16);
  const before = photograph(host);
  expect(await workbook.read()).toMatchObject({ ok: true });
  expect(await workbook.mark([{ figure: natural, kind: "query" }])).toEqual({ ok: false, reason: "newer" });
  expect(await workbook.remove("sheets")).toEqual({ ok: false, reason: "newer" });
  expect(photograph(host)).toEqual(before);
  expect(host.book.settings.get(marks)).toBe(later);
});

test.each(["{", "null", "[]", '"x"', '{"value":1}'])(
  "what cannot be read is said, and may be replaced: %s",
  async (text) => {
    const { host, workbook } = await withSheets();
    host.book.settings.set(key, text);
    expect(await workbook.loadSetting("explanations")).toMatchObject({ ok: false, reason: "failed" });
    expect(await workbook.saveSetting("explanations", ["新"])).toEqual({ ok: true });
    expect(await workbook.loadSetting("explanations")).toEqual({ ok: true, value: ["新"] });
  },
);

test.each(["{", '{"version":1,"value":{"requests.new.natural":3}}', undefined])(
  "marks whose record is spoilt go all the same: %s",
  async (text) => {
    const { host, workbook } = await withSheets();
    const before = photograph(host);
    await workbook.mark([{ figure: natural, kind: "query" }]);
    if (text === undefined) host.book.settings.delete(marks);
    else host.book.settings.set(marks, text);
    expect(await excelWorkbook().mark([])).toEqual({ ok: true, changed: 1 });
    expect(photograph(host)).toEqual(before);
  },
);

test("a figure on a hidden sheet is not shown, and the reason is told", async () => {
  const { host, workbook } = await withSheets();
  host.model.changeSheet(sheetId(host, "表三"), { visibility: "Hidden" });
  expect(await workbook.reveal(natural)).toEqual({ ok: false, reason: "hidden" });
  expect(await workbook.reveal("disputes.review.total")).toEqual({ ok: true });
});

test("undo is lost: the client sends no write of ours as one that Excel can undo", async () => {
  const { host, workbook } = await withSheets();
  host.requests.length = 0;
  await workbook.write({ figures: new Map([[natural, 3]]) });
  await workbook.mark([{ figure: natural, kind: "query" }]);
  const [writes, undoable] = [1, 16];
  const changes = host.requests.filter(({ flags }) => (flags & writes) !== 0);
  expect(changes.length).toBeGreaterThan(1);
  expect(changes.every(({ flags }) => (flags & undoable) === 0)).toBe(true);
  expect(workbook.undoList()).toBe("lost");
});
