import { remarksOn, returnSlip, rollup, rollupJson } from "../../src/rollup";
import { remarksWithSeal } from "../../src/rollup/remarks";
import { rollupSheets } from "../../src/rollup/sheets";
import { fingerprintOf } from "../../src/seal";
import { exampleWith } from "../audit/exampleFiling";

const filing = exampleWith();
const doubts = [
  { kind: "cells", figures: [], found: "规章" },
  { kind: "mark", figures: ["requests.new.natural"], found: "161" },
  { kind: "cells", figures: [], found: "行政许可" },
] as const;
const told = "读文件时有 3 处拿不准（格数有出入，末位可能是注码），请对照原件";

/** One unit alone, from a file that was hard to read. */
function hardToRead(more: { readonly code?: string } = {}) {
  const result = rollup([{ file: "甲.pdf", filing, doubts, ...more }]);
  const [unit] = result.units;
  if (!unit) throw new Error("No unit.");
  return { result, unit };
}

test("what was hard to read is told to the one who adds up, on every surface, and not asked of the unit", () => {
  const { result, unit } = hardToRead();
  expect(remarksOn(unit)).toEqual([told]);
  const cells = rollupSheets(result, []).flatMap(({ placed }) => placed.map(({ content }) => content));
  expect(cells).toContain(told);
  expect(rollupJson(result, []).units).toMatchObject([{ doubts }]);
  expect(returnSlip(unit)).toBeUndefined();
});

test("a file that was read without doubt has none", () => {
  const result = rollup([{ file: "甲.docx", filing, doubts: [] }]);
  expect(result.units.map(remarksOn)).toEqual([[]]);
  expect(rollupJson(result, []).units[0]).not.toHaveProperty("doubts");
});

test("whether it is what was signed comes last", () => {
  expect(remarksWithSeal(hardToRead({ code: fingerprintOf(filing) }).unit)).toEqual([told, "与交稿单一致"]);
  expect(remarksWithSeal(hardToRead().unit)).toEqual([told]);
});
