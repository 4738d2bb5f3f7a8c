import { balancedUnit } from "./county";
import { matchedNames, nameOf, rosterFrom } from "../../src/rollup";
import { Random } from "../audit/random";

test.each([
  [
    "the same name, other widths and blanks",
    ["某县 教育局（本级）"],
    ["某县教育局(本级)"],
    ["某县教育局(本级)"],
  ],
  ["a short name on the roster", ["某县教育局"], ["教育局", "财政局"], ["教育局"]],
  ["a short name in the file", ["教育局"], ["某县教育局"], ["某县教育局"]],
  ["one that may mean two", ["财政局"], ["甲县财政局", "乙县财政局"], [undefined]],
  ["two that may mean one", ["甲镇财政所", "乙镇财政所"], ["财政所"], [undefined, undefined]],
  ["one whose meaning is taken", ["某县教育局", "教育局"], ["教育局"], [undefined, "教育局"]],
  ["nobody", ["招商局"], ["教育局"], [undefined]],
])("%s", (_, names, known, meant) => {
  const matched = matchedNames(names, known);
  expect(names.map((name) => matched.get(name))).toEqual(meant);
});

test("a roster: headings, numbers, blanks and repeated names are passed over", () => {
  const rows = [["序号", "单位名称"], ["单位名称"], ["1", "教育局"], ["2. 财政局"], [""], ["教育局"]];
  expect(rosterFrom([...rows, ["招商局", "", "不计入：已并入商务局"]])).toEqual([
    { name: "教育局" },
    { name: "财政局" },
    { name: "招商局", leftOut: "已并入商务局" },
  ]);
});

test.each([
  ["名册/03_教育局2023年政府信息公开工作年度报告.docx", "", "教育局"],
  ["财政局.xlsx", "", "财政局"],
  ["财政局.xlsx", "教育局", "教育局"],
])("the unit of %s that calls itself “%s” is %s", (file, unit, name) => {
  expect(nameOf({ file, filing: { ...balancedUnit("某局", new Random(1)), unit } })).toBe(name);
});
