import { counting, type NumberedList } from "../../src/files/numbering/counting";
import { numeral } from "../../src/files/numbering/numerals";

test.each([
  [1, "chineseCounting", "一"],
  [10, "chineseCountingThousand", "十"],
  [12, "ideographTraditional", "十二"],
  [30, "japaneseCounting", "三十"],
  [105, "chineseCounting", "一零五"],
  [3, "decimal", "3"],
  [3, "decimalZero", "03"],
  [12, "decimalFullWidth", "１２"],
  [2, "decimalEnclosedCircle", "②"],
  [21, "decimalEnclosedCircle", "21"],
  [2, "lowerLetter", "b"],
  [28, "upperLetter", "BB"],
  [9, "lowerRoman", "ix"],
  [14, "upperRoman", "XIV"],
  [7, "bullet", ""],
  [7, "none", ""],
])("%i as %s is %s", (value, format, text) => {
  expect(numeral(value, format)).toBe(text);
});

const list: NumberedList = {
  key: "report",
  levels: [
    { start: 1, format: "chineseCounting", text: "%1、" },
    { start: 1, format: "chineseCounting", text: "（%2）" },
    { start: 3, format: "decimal", text: "%1.%3." },
  ],
};

test("paragraphs count on; a higher level makes the lower ones begin anew", () => {
  const next = counting();
  expect([0, 0, 1, 1, 2, 2, 0, 1, 2].map((level) => next(list, level))).toEqual([
    "一、",
    "二、",
    "（一）",
    "（二）",
    "二.3.",
    "二.4.",
    "三、",
    "（一）",
    "三.3.",
  ]);
});

test("lists of one key count on together, others by themselves, and a level that a list lacks has no number", () => {
  const next = counting();
  expect([next(list, 0), next({ ...list }, 0), next({ ...list, key: "other" }, 0), next(list, 5)]).toEqual([
    "一、",
    "二、",
    "一、",
    "",
  ]);
});
