import { readDocument } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { exampleWith } from "../audit/exampleFiling";

const explanations = [{ code: "swing.x", seen: ["17", "3"], text: " 票据 按元开具\n属实　" }];

test("a backup holds what the workbook keeps out of sight, to the letter, and its tables read as ever", async () => {
  const lastYear = exampleWith({ "requests.new.total": 16 });
  const read = await readDocument(await asXlsx({ ...exampleWith(), explanations, lastYear }));
  if (!read.ok) throw new Error(read.message);
  expect(read.kept?.explanations).toEqual(explanations);
  expect(read.kept?.lastYear).toMatchObject({ unit: lastYear.unit, origin: lastYear.origin });
  expect(read.missing).toEqual([]);
  expect(read.filing.figures.get("requests.new.natural")).toMatchObject({ value: 16 });
});

test("long texts go into as many cells as they need", async () => {
  const long = [{ code: "a", seen: [], text: "据实填报 ".repeat(20_000) }];
  const read = await readDocument(await asXlsx({ ...exampleWith(), explanations: long }));
  expect(read.ok && read.kept?.explanations).toEqual(long);
});

test("a workbook that keeps nothing has no such sheet", async () => {
  const read = await readDocument(await asXlsx(exampleWith()));
  expect(read.ok && read.kept).toBeUndefined();
});
