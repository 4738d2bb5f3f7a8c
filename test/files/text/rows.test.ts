import { linesOfText } from "../../../src/files/text";

const cellsOf = (text: string) => linesOfText(text).map(({ cells }) => cells);

test.each([
  ["a unit apart from its number", "行政许可   0 件", ["行政许可", "0件"]],
  ["units of several signs", "2.重复申请   1 件次   0条   3宗", ["2.重复申请", "1件次", "0条", "3宗"]],
  ["a wide dash for none", "2.重复申请   －   5   －", ["2.重复申请", "－", "5", "－"]],
  ["marks of footnotes", "2.重复申请   7[1]   5²   3※   1#2", ["2.重复申请", "7[1]", "5²", "3※", "1#2"]],
  ["a remark in brackets", "2.重复申请   7（注1）   5   12", ["2.重复申请", "7（注1）", "5", "12"]],
])("blanks between cells: %s", (_, line, cells) => {
  expect(cellsOf(line)).toEqual([cells]);
});

test("a tab before every cell is no blank cell; one before some rows is", () => {
  expect(cellsOf("\t规章\t1\t2\n\t规范性文件\t3\t4")).toEqual([
    ["规章", "1", "2"],
    ["规范性文件", "3", "4"],
  ]);
  expect(cellsOf("办理结果\t予以公开\t1\n\t部分公开\t3")).toEqual([
    ["办理结果", "予以公开", "1"],
    ["", "部分公开", "3"],
  ]);
});
