/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { keptText, photograph, setKeptText, sheetId, withSheets } from "./withSheets";

const key = "explanations";
const marks = "marks";

/** The sheets, with a hidden one that keeps a text under a key. */
async function keeping(under: string, text: string) {
  const { host, workbook } = await withSheets();
  await workbook.saveSetting("other", () => 1);
  setKeptText(host, under, text);
  return { host, workbook };
}
const natural = "requests.new.natural";

test("what is kept says its version", async () => {
  const { host, workbook } = await withSheets();
  await workbook.saveSetting("explanations", () => [1]);
  expect(JSON.parse(keptText(host, key) ?? "")).toEqual({ version: 1, value: [1] });
  expect(await excelWorkbook().loadSetting("explanations")).toEqual({ ok: true, value: [1] });
});

test("what a later version keeps is neither misread nor overwritten", async () => {
  const later = JSON.stringify({ version: 2, value: { texts: {} } });
  const { host, workbook } = await keeping(key, later);
  expect(await workbook.loadSetting("explanations")).toEqual({ ok: false, reason: "newer" });
  expect(await workbook.saveSetting("explanations", () => [])).toEqual({ ok: false, reason: "newer" });
  expect(keptText(host, key)).toBe(later);
});

test("marks of a later version stay as they are, and the sheets are read all the same", async () => {
  const later = JSON.stringify({ version: 2, value: { cells: [] } });
  const { host, workbook } = await keeping(marks, later);
  await host.type("表三", "D5", 16);
  const before = photograph(host);
  expect(await workbook.read()).toMatchObject({ ok: true });
  expect(await workbook.mark([{ figure: natural, kind: "query" }])).toEqual({ ok: false, reason: "newer" });
  expect(await workbook.remove("sheets")).toEqual({ ok: false, reason: "newer" });
  expect(photograph(host)).toEqual(before);
  expect(keptText(host, marks)).toBe(later);
});

test.each(["{", "null", "[]", '"x"', '{"value":1}'])(
  "what cannot be read is said, and may be replaced: %s",
  async (text) => {
    const { workbook } = await keeping(key, text);
    expect(await workbook.loadSetting("explanations")).toMatchObject({ ok: false, reason: "failed" });
    expect(await workbook.saveSetting("explanations", () => ["新"])).toMatchObject({ ok: true });
    expect(await workbook.loadSetting("explanations")).toEqual({ ok: true, value: ["新"] });
  },
);

test.each(["{", '{"version":1,"value":{"requests.new.natural":3}}', undefined])(
  "marks whose record is spoilt go all the same: %s",
  async (text) => {
    const { host, workbook } = await withSheets();
    const before = photograph(host);
    await workbook.mark([{ figure: natural, kind: "query" }]);
    setKeptText(host, marks, text ?? "");
    expect(await excelWorkbook().mark([])).toEqual({ ok: true, changed: 1 });
    expect(photograph(host)).toEqual(before);
  },
);

test.each([
  ["refuses to select its cells", false],
  ["selects its cells, and shows nothing", true],
])(
  "a figure on a hidden sheet is not shown, and the reason is told, by an Excel that %s",
  async (_, selects) => {
    const { host, workbook } = await withSheets();
    host.switches.hiddenIsSelected = selects;
    host.model.changeSheet(sheetId(host, "表三"), { visibility: "Hidden" });
    expect(await workbook.reveal(natural)).toEqual({ ok: false, reason: "hidden" });
    expect(await workbook.reveal("disputes.review.total")).toEqual({ ok: true });
  },
);

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
