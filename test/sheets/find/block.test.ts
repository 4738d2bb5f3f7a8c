import { textAt, type SheetBlock } from "../../../src/sheets/find/block";

const block: SheetBlock = {
  values: [["  甲镇 ", 0.985, 45_292, 12_345, 3.5, "", null, true, 0]],
  formulas: [],
  texts: [["", "98.5%", "2024年1月1日", "#####", "3.50", "", "", "TRUE", ""]],
};

test.each([
  ["a text, without blanks around it", 0, "甲镇"],
  ["a number that is shown as a share", 1, "98.5%"],
  ["one that is shown as a day", 2, "2024年1月1日"],
  ["one whose column is too narrow to show it", 3, "12345"],
  ["one that is shown in digits alone", 4, "3.5"],
  ["a blank", 5, ""],
  ["a cell that the block does not hold", 6, ""],
  ["a yes", 7, "true"],
  ["a nought that the sheet hides", 8, "0"],
  ["a column behind the last", 9, ""],
])("%s is read as a person reads it", (_, column, text) => {
  expect(textAt(block, 0, column)).toBe(text);
});

test("where nobody has asked what the cells show, the values are read", () => {
  expect(textAt({ values: [[0.985]], formulas: [] }, 0, 0)).toBe("0.985");
  expect(textAt(block, 1, 0)).toBe("");
});
