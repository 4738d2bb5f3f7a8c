/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { openHost } from "../host/openHost";
import { snapshot } from "./every/snapshot";
import { done, plans, sheetId } from "./withSheets";

/** A workbook with a stranger's sheet, as it was before ours came, and with ours used in every way. */
async function used() {
  const host = openHost("台账");
  host.model.write(host.place("台账", "A1:B1"), [["去年的台账", 2025]]);
  host.book.settings.set("somebody.else", 1);
  const before = snapshot(host);
  const workbook = excelWorkbook();
  await done(workbook.insert(plans));
  await done(workbook.write({ figures: new Map([["requests.new.natural", 16]]) }));
  await done(workbook.mark([{ figure: "requests.new.natural", kind: "suspect" }]));
  await done(workbook.saveSetting("explanations", () => ["去年补录"]));
  return { host, workbook, before };
}

test("nothing is left of ours, and nothing else is touched", async () => {
  const { host, workbook, before } = await used();
  expect(await workbook.remove("sheets")).toEqual({
    ok: true,
    removed: ["封面", "表二", "表三", "表四", "其他数据", "正文"],
    stayed: [],
  });
  expect(snapshot(host)).toEqual(before);
  expect([...host.book.settings.keys()]).toEqual(["somebody.else"]);
  expect(host.book.names).toEqual([]);
  expect((await done(workbook.read())).contents.sheets.every(({ state }) => state === "missing")).toBe(true);
});

test("the sheets alone may stay, as plain as if typed by hand", async () => {
  const { host, workbook } = await used();
  const look = host.format("表三", "E5");
  expect(await workbook.remove("traces")).toEqual({ ok: true, removed: [], stayed: [] });
  expect(host.read("表三", "D5")).toEqual([[16]]);
  expect(host.format("表三", "D5")).toEqual(look);
  expect(host.book.names).toEqual([]);
  expect([...host.book.settings.keys()]).toEqual(["somebody.else"]);
});

test("a sheet with something else on it stays, without marks", async () => {
  const { host, workbook } = await used();
  host.model.write(host.place("表三", "A40"), [["我的备注"]]);
  expect(await workbook.remove("sheets")).toMatchObject({ ok: true, stayed: ["表三"] });
  expect(host.model.sheets().map(({ name }) => name)).toEqual(["台账", "表三"]);
  expect(host.format("表三", "D5").numberFormat).toBe("0");
});

test("a workbook of our sheets alone keeps an empty one; hidden ones go too", async () => {
  const { host, workbook } = await used();
  host.model.deleteSheet(sheetId(host, "台账"));
  host.model.changeSheet(sheetId(host, "表四"), { visibility: "VeryHidden" });
  await done(workbook.remove("sheets"));
  expect(host.model.sheets()).toHaveLength(1);
  expect(host.model.usedBox(host.model.sheets()[0]?.id ?? "", false)).toBeUndefined();
});

test("what could not be deleted is named, and the next try finishes", async () => {
  const { host, workbook, before } = await used();
  host.fail({ code: "AccessDenied", member: "Worksheet.Delete", after: 2 });
  const refusal = await workbook.remove("sheets");
  expect(refusal).toMatchObject({ ok: false, reason: "protected" });
  expect(refusal).toHaveProperty("left");
  await done(workbook.remove("sheets"));
  expect(snapshot(host)).toEqual(before);
});
