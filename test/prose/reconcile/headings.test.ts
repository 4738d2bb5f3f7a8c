import { formInForce } from "../../../src/form";
import { sectionsOf } from "../../../src/prose/reconcile/headings";
import { sectionWords as words } from "./sectionWords";

const chinese = (number: number) => "一二三四五六".charAt(number - 1);

const styles: Readonly<Record<string, (number: number) => string>> = {
  "一、": (number) => `${chinese(number)}、`,
  "一.": (number) => `${chinese(number)}.`,
  第一部分: (number) => `第${chinese(number)}部分`,
  "第一章：": (number) => `第${chinese(number)}章：`,
  "第一节 ": (number) => `第${chinese(number)}节 `,
  "（一）": (number) => `（${chinese(number)}）`,
  "1、": (number) => `${String(number)}、`,
  "1. ": (number) => `${String(number)}. `,
  "(1)": (number) => `(${String(number)})`,
};

/** A report whose sections bear these numbers, and for some other headings instead. */
function report(mark: (number: number) => string, numbers = [1, 2, 3, 4, 5, 6]): string[] {
  return numbers.map((number, index) => `${mark(number)}${words[index] ?? ""}`);
}
const faults = (lines: readonly string[]) =>
  sectionsOf(formInForce(), lines.map((line) => `${line}\n正文写在这里。\n`).join("")).map(
    ({ code, found }) => `${code} ${found}`,
  );
const prescribed = report((number) => `${chinese(number)}、`);
const instead = (index: number, line: string, lines = prescribed) => lines.with(index, line);

test.each(Object.entries(styles))("headings like %s tell their numbers", (_, mark) => {
  const fourth = `${mark(5)}${words[3] ?? ""}`;
  expect(faults(report(mark))).toEqual([]);
  expect(faults(report(mark, [1, 2, 3, 5, 5, 6]))).toEqual([`sectionOrder ${fourth}`]);
  // A number inside a heading numbers something else.
  expect(faults(report((number) => `本镇${mark(7 - number)}`))).toEqual([]);
});

test("numbers of parts are none of sections", () => {
  expect(faults(report((number) => `${String(7 - number)}.1`))).toEqual([]);
});

const wrongOrder = "五、政府信息公开 行政复议、行政诉讼情况";
const arabic = report((number) => `${String(number)}、`);

test.each([
  [
    "marks and blanks around it are left away",
    instead(3, `  ## ${wrongOrder} ** `),
    [`sectionOrder ${wrongOrder}`],
  ],
  ["a line of 40 characters is a heading", instead(3, `四、行政复议${"甲".repeat(34)}`), []],
  ["a line of 41 is none", instead(3, `四、行政复议${"甲".repeat(35)}`), ["missingSection 四"]],
  ["a sentence is none", instead(3, "4、行政复议见上。", arabic), ["missingSection 四"]],
  ["unless it is numbered as prescribed", instead(3, "四、行政复议见上。"), []],
  ["what has a stop inside is one", instead(3, "4、行政复议；行政诉讼", arabic), []],
  [
    "of two that fit, the one numbered like the others",
    ["行政复议概况", ...instead(3, wrongOrder)],
    [`sectionOrder ${wrongOrder}`],
  ],
  ["a number of another kind is not held against it", instead(3, "5、行政复议、行政诉讼情况"), []],
  ["one without a number is there", instead(3, "行政复议、行政诉讼情况"), []],
])("a heading: %s", (_, lines, expected) => {
  expect(faults(lines)).toEqual(expected);
});

test.each([
  ["two headings and a line without a number", [...prescribed.slice(0, 2), "附表"], []],
  ["three headings, one of them a section's", ["一、总体情况", "二、工作亮点", "三、下一步打算"], []],
  [
    "three, two of them sections'",
    ["一、总体情况", "二、主动公开政府信息情况", "三、下一步打算"],
    ["missingSection 三", "missingSection 四", "missingSection 五", "missingSection 六"],
  ],
  ["none", [], []],
])("a part of a report has no sections to miss: %s", (_, lines, expected) => {
  expect(faults(lines)).toEqual(expected);
});
