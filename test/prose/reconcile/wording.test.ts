import type { Filing } from "../../../src/figures";
import { wordingOf } from "../../../src/prose/reconcile/wording";
import { exampleWith } from "../../audit/exampleFiling";

const filing = exampleWith();
const report = (headings: readonly string[]) => headings.map((heading) => `${heading}\n正文。\n`).join("");
const whole = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];
const line = "政策解读的形式仍较单一，部分信息的公开还不够及时，平台的更新也不够快。";
const after = (text: string): Filing => ({
  ...filing,
  lastYear: { ...filing, year: 2022, paragraphs: [{ place: "five", text }] },
});

test.each([
  ["whole", whole, []],
  ["with marks of a list or blanks before the headings", whole.map((heading) => `## ${heading}`), []],
  ["an excerpt with two headings", whole.slice(1, 3), []],
  [
    "an excerpt with three",
    whole.slice(0, 3),
    ["missingSection 四", "missingSection 五", "missingSection 六"],
  ],
  ["headings in a sentence", whole.map((heading) => `见${heading}`), []],
  ["headings that run on", whole.map((heading) => heading + "甲".repeat(31)), []],
])("sections: %s", (_, headings, found) => {
  expect(wordingOf(filing, report(headings)).map(({ code, found: words }) => `${code} ${words}`)).toEqual(
    found,
  );
});

test("a section under another number is shown where it stands", () => {
  const text = report(whole).replace("四、", " 五、");
  const start = text.indexOf(" 五、政府");
  expect(wordingOf(filing, text)).toEqual([
    {
      code: "sectionOrder",
      found: "五、政府信息公开行政复议、行政诉讼情况",
      start: expect.any(Number) as number,
    },
  ]);
  const [wrong] = wordingOf(filing, text);
  expect(Math.abs((wrong?.start ?? -1) - start)).toBeLessThanOrEqual(1);
});

test("a year that was left is shown where it stands, each time", () => {
  const text = "本年工作有序。2022年我镇公开112条，2022年共办结。";
  expect(wordingOf(filing, text).map(({ found, start }) => [found, start])).toEqual([
    ["2022年", 7],
    ["2022年", 21],
  ]);
  expect(text.slice(21, 26)).toBe("2022年");
  expect(wordingOf(filing, "2023年公开。2021年公开。")).toEqual([]);
});

test.each([
  ["国办公开办函〔2019〕60号", true],
  ["国办公开办函[2019]60号", true],
  ["国办公开办函（2019） 60 号", true],
  ["国办公开办函 (2019)60号", true],
  ["国办公开办函〔2019〕61号", false],
  ["国办公开办函〔2018〕60号", false],
  ["国办发〔2019〕60号", false],
])("the notice before, as %s: %s", (cited, isFound) => {
  const text = `根据${cited}的要求。`;
  expect(wordingOf(filing, text)).toEqual(isFound ? [{ code: "legalBasis", found: cited, start: 2 }] : []);
  expect(wordingOf(filing, `${text}根据${filing.form.notice}的要求。`)).toEqual([]);
});

test("what was in force for the year of a report is no mistake", () => {
  expect(wordingOf({ ...filing, year: 2020 }, "根据国办公开办函〔2019〕60号的要求。")).toEqual([]);
});

test("a line of last year's is found whatever stands around it, from thirty characters on", () => {
  const text = `甲。\n  ${line} \n乙。`;
  expect(wordingOf(after(`前。\n ${line}\n后。`), text)).toEqual([
    { code: "sameAsLastYear", found: line, start: 3 },
  ]);
  const thirty = line.slice(0, 30);
  expect(wordingOf(after(thirty), thirty)).toHaveLength(1);
  const shorter = line.slice(0, 29);
  expect(wordingOf(after(shorter), shorter)).toEqual([]);
  expect(wordingOf(after(line), `${line}又`)).toEqual([]);
  expect(wordingOf(filing, line)).toEqual([]);
});
