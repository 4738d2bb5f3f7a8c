/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { done, sheetId, withSheets } from "./withSheets";

const natural = "requests.new.natural";

/** 表三 with a number, and a copy of it in front with another. */
async function copied() {
  const { host, workbook } = await withSheets();
  await host.type("表三", "D5", 16);
  host.copySheet("表三", "表三 (2)");
  await host.type("表三 (2)", "D5", 99);
  return { host, workbook };
}

const requestsOf = async (workbook = excelWorkbook()) => {
  const { contents } = await done(workbook.read());
  return { contents, status: contents.sheets.find(({ id }) => id === "requests") };
};

test("a copied sheet changes nothing about the original", async () => {
  const { workbook } = await copied();
  const { contents, status } = await requestsOf(workbook);
  expect(status).toMatchObject({ state: "present", name: "表三" });
  expect(contents.figures.get(natural)?.content).toBe(16);
});

test("a copy takes the place of its deleted original, although Excel finds a name of the copy's own", async () => {
  const { host, workbook } = await copied();
  host.model.deleteSheet(sheetId(host, "表三"));
  const { contents, status } = await requestsOf(workbook);
  expect(status).toMatchObject({ state: "present", name: "表三 (2)" });
  expect(contents.figures.get(natural)?.content).toBe(99);
  expect(host.book.names.filter(({ scope }) => scope !== undefined)).toEqual([]);
});

test("where Excel refuses the name, the reading succeeds and the clerk is asked", async () => {
  const { host } = await copied();
  host.model.deleteSheet(sheetId(host, "表三"));
  host.fail({ code: "ItemAlreadyExists", member: "NamedItem.Formula", times: 1 });
  const workbook = excelWorkbook();
  const { status } = await requestsOf(workbook);
  expect(status).toMatchObject({ state: "ambiguous", among: ["表三 (2)"] });
  await done(workbook.adopt("requests", "表三 (2)"));
  expect((await requestsOf(workbook)).status).toMatchObject({ state: "present", name: "表三 (2)" });
});

test("removing everything takes the names of a copy that stays", async () => {
  const { host, workbook } = await copied();
  await done(workbook.remove("sheets"));
  expect(host.model.sheets().map(({ name }) => name)).toEqual(["Sheet1", "表三 (2)"]);
  expect(host.book.names).toEqual([]);
});

test("while another workbook is in front, a reading that searches succeeds, and no name is lost", async () => {
  const { host, workbook } = await copied();
  host.switches.otherWorkbookInFront = true;
  expect(await workbook.adopt("requests", "表三 (2)")).toMatchObject({ ok: false, reason: "busy" });
  expect((await requestsOf(workbook)).status).toMatchObject({ state: "present", name: "表三" });
  host.model.deleteSheet(sheetId(host, "表三"));
  expect((await requestsOf()).status).toMatchObject({ state: "ambiguous", among: ["表三 (2)"] });
  host.switches.otherWorkbookInFront = false;
  expect((await requestsOf()).status).toMatchObject({ state: "present", name: "表三 (2)" });
});
