import { cellsOf } from "../../../src/preview/host/box";
import { compute } from "./formula";
import { movedAddress, shiftFormula } from "./references";
import type { Scalar } from "../../../src/preview/host/model";

const cells: Readonly<Record<string, Scalar>> = {
  "0,0": 1,
  "0,1": 2.5,
  "1,0": "三件",
  "1,1": true,
  "2,0": "#REF!",
};

const lookup = (sheet: string | undefined, box: Parameters<typeof cellsOf>[0]) =>
  sheet === undefined || sheet === "表 三"
    ? [...cellsOf(box)].map(([row, column]) => cells[`${row},${column}`] ?? "")
    : undefined;

test.each<[string, Scalar]>([
  ["=A1+B1", 3.5],
  ["=A1-B1-1", -2.5],
  ["=-(A1+1)", -2],
  ["=SUM(A1:B2)", 3.5],
  ["=sum(A1,B1,10)", 13.5],
  ["=SUM(A1:B1)-SUM('表 三'!A1:B1)", 0],
  ["=SUM($A$1:B1, A1+1)", 5.5],
  ["=A9+1", 1],
  ["=B2+1", 2],
  ["=COUNT(A1:B2,A9)", 2],
  ['=IF(COUNT(A1:B1)<2,"",SUM(A1:B1))', 3.5],
  ['=IF(COUNT(A1:A2,A9)<3,"缺""数""",A3)', '缺"数"'],
  ["=IF(A1<>B1,A1>=1,A3)", true],
  ["=IF(A1=1)", false],
  ["=A2+1", "#VALUE!"],
  ["=A3+1", "#REF!"],
  ["=SUM(A1:A3)", "#REF!"],
  ["=没有!A1", "#REF!"],
  ['=AND(N("年")=0,A1<>B1,SUM(A1:B1)=3.5)', true],
  ["=AND(A1=1,B1=1)", false],
  ["=AVERAGE(A1:B1)", "#NAME?"],
  ["=A1*2+B1/2", 3.25],
  ["=A1/A9", "#DIV/0!"],
  ["=OR(A1=2,B1=2.5)", true],
  ["=OR(A1=2,B1=1)", false],
  ["=A1^2", "#NAME?"],
  ["=A1+", "#NAME?"],
  ["=SUM(A1", "#NAME?"],
])("%s is %s", (formula, expected) => {
  expect(compute(formula, lookup)).toBe(expected);
});

test("the references of a formula are moved one by one, with the sheet they are on", () => {
  const moved: [string | undefined, string][] = [];
  const result = shiftFormula("=SUM(B2:C3)+'表 三'!D4+LOG10(A1)", (sheet, address) => {
    moved.push([sheet, address]);
    return "X1";
  });
  expect(moved).toEqual([
    [undefined, "B2:C3"],
    ["表 三", "D4"],
    [undefined, "A1"],
  ]);
  expect(result).toBe("=SUM(X1)+'表 三'!X1+LOG10(X1)");
});

test.each([
  ["D$7:D$27", "D$8:D$28"],
  ["$D7", "$D8"],
  ["B2", "B2"],
  ["J5:J7", "J5:J8"],
])("the signs of what is fixed stay when a row is put in above row 6: %s", (before, after) => {
  expect(
    movedAddress(before, (box) =>
      box.row >= 5
        ? { ...box, row: box.row + 1 }
        : box.row + box.rows > 5
          ? { ...box, rows: box.rows + 1 }
          : box,
    ),
  ).toBe(after);
});
