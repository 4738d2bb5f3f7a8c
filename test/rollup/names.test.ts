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
  ["a remark in brackets", ["民政局（含老龄办）"], ["某县民政局", "某县审计局"], ["某县民政局"]],
  [
    "governments of towns and offices of streets",
    ["城关镇政府", "青山乡人民政府", "东城街道", "县政府办公室"],
    ["城关镇人民政府", "青山乡", "东城街道办事处", "某县人民政府办公室"],
    ["城关镇人民政府", "青山乡", "东城街道办事处", "某县人民政府办公室"],
  ],
  [
    "offices as they are called for short",
    ["县发改委", "人社局", "住建局", "县市场监管局", "甲县卫健局"],
    ["甲县发展和改革委员会", "甲县人力资源和社会保障局", "住房和城乡建设局", "市场监督管理局", "卫生健康局"],
    ["甲县发展和改革委员会", "甲县人力资源和社会保障局", "住房和城乡建设局", "市场监督管理局", "卫生健康局"],
  ],
  ["another place's", ["乙县应急局"], ["甲县应急管理局"], [undefined]],
  ["another number", ["第一小学", "第1局"], ["第十一小学", "第10局"], [undefined, undefined]],
  ["a short name of two", ["文广局"], ["文化广电局", "文物广播局"], [undefined]],
  ["other letters, the same ends", ["教育局"], ["教师培训局"], [undefined]],
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

test("a roster of an office: its title, sums, and units that are no more", () => {
  const rows = [
    ["某县部门名册"],
    ["1", "招商局", "2023年3月已并入商务局"],
    ["2", "商务局", "原招商局并入"],
    ["3", "老龄办", "撤销"],
    ["合计", "3"],
  ];
  expect(rosterFrom(rows)).toEqual([
    { name: "招商局", leftOut: "2023年3月已并入商务局" },
    { name: "商务局" },
    { name: "老龄办", leftOut: "撤销" },
  ]);
});

test.each([
  ["名册/03_教育局2023年政府信息公开工作年度报告.docx", "", "教育局"],
  ["财政局.xlsx", "", "财政局"],
  ["财政局.xlsx", "教育局", "教育局"],
])("the unit of %s that calls itself “%s” is %s", (file, unit, name) => {
  expect(nameOf({ file, filing: { ...balancedUnit("某局", new Random(1)), unit } })).toBe(name);
});
