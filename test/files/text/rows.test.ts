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

describe("a line for every cell, with the strokes of the table", () => {
  test("strokes that end the cells: one alone is an empty cell, several fill up a row", () => {
    expect(cellsOf("规章 |\n1 |\n|\n0 | |||\n行政许可 |\n12 |\n||\n规范性文件 |\n7 |")).toEqual([
      ["规章"],
      ["1"],
      [""],
      ["0"],
      ["行政许可"],
      ["12"],
      ["规范性文件"],
      ["7"],
    ]);
  });

  test("strokes between the cells: one more is an empty cell", () => {
    expect(cellsOf("| 规章\n|\n1\n|\n|\n2\n|\n| 规范性文件\n|\n3")).toEqual([
      ["规章"],
      ["1"],
      [""],
      ["2"],
      ["规范性文件"],
      ["3"],
    ]);
  });

  test("a row in one line is a row, whatever its strokes", () => {
    expect(cellsOf("行政许可 | 3 |\n行政处罚 | 4 | ||\n规章 | | 1 |")).toEqual([
      ["行政许可", "3"],
      ["行政处罚", "4", "", ""],
      ["规章", "", "1"],
    ]);
  });
});

describe("empty lines, where every cell has a line for itself", () => {
  const cells = (text: string) => linesOfText(text, "empty cells").map(({ cells: own }) => own);
  const expected = [["新收"], ["7"], [""], ["8"], ["结转"], ["1"], ["2"]];

  test.each([
    ["are cells", "新收\n7\n\n8\n结转\n1\n2"],
    ["set the cells apart, empty ones too", "新收\n\n7\n\n\n\n8\n\n结转\n\n1\n\n2"],
    ["stand behind words only; a further one is a cell", "新收\n\n7\n\n\n8\n\n结转\n\n1\n\n2"],
  ])("they %s", (_, text) => {
    expect(cells(text)).toEqual(expected);
  });
});
