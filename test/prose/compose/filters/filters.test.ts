import fc from "fast-check";
import { compose } from "../../../../src/prose/compose";
import { quotient, scaled } from "../../../../src/figures";
import { chineseNumeral } from "../../../../src/prose/compose/filters/inChinese";
import { textOfRuns } from "../../../../src/prose/run";
import { exampleWith } from "../../../audit/exampleFiling";

function rendered(text: string): string {
  const facts = [{ name: "数", value: "38012.5", unit: "次", note: "" }];
  const { paragraphs } = compose({ ...exampleWith(), facts, paragraphs: [{ place: "five", text }] });
  return paragraphs.flatMap(({ place, runs }) => (place === "five" ? [textOfRuns(runs)] : [])).join("\n");
}

test.each([
  ["{{ 4321 | 余 }}", "4300余"],
  ["{{ 112 | 余 }}", "110余"],
  ["{{ 110 | 余 }}", "110"],
  ["{{ 7 | 余 }}", "7"],
  ["{{ 4321 | 余: 1000 }}", "4000余"],
  ["{{ 38012 | 万 }}", "3.8012万"],
  ["{{ 38012 | 万: 1 }}", "3.8万"],
  ["{{ 38500 | 万: 0 }}", "4万"],
  ["{{ 9999 | 万 }}", "9999"],
  ["{{ 数 | 万 }}", "3.80125万"],
  ["{{ 7 | 百分比: 40 }}", "17.5%"],
  ["{{ 1 | 百分比: 3 }}", "33.33%"],
  ["{{ 2 | 百分比: 3 }}", "66.67%"],
  ["{{ 2 | 百分比: 0 }}", "合计为0，不计算占比"],
  ["{{ 18 | 同比: 16 }}", "增长12.5%"],
  ["{{ 12 | 同比: 16 }}", "下降25%"],
  ["{{ 16 | 同比: 16 }}", "与上年持平"],
  ["{{ 16 | 同比: 0 }}", "上年为0，不计算增幅"],
  ["{{ 17 | 中文数字 }}", "十七"],
  ["{{ 数 | 中文数字 }}", "38012.5"],
  ["{{ 数 | 带单位 }}", "38012.5次"],
  ["{{ 申请.予以公开.总计 | 加: 申请.部分公开.总计 }}", "4"],
  ["{{ 1.5 | plus: 2.25 }}", "3.75"],
  ["{{ 0.1 | 加: 0.2 }}", "0.3"],
  ["{{ 0.1234567891 | 加: 1 }}", "1.1234567891"],
  ["{{ 0.1234567891 | 百分比: 1 }}", "12.35%"],
  ["{{ 38012 | 万 | 百分比: 76024 }}", "50%"],
  ["{{ 38012 | 万 | 加: 1 }}", "38013"],
  ["{{ 18000 | 万: 1 | 同比: 16000 }}", "增长12.5%"],
  ['{{ 申请.无法提供.总计 | 列举: "宗" }}', "本机关不掌握11宗"],
  ["{{ 申请.本年新收.总计 | 列举 }}", "自然人16件、法人或其他组织1件"],
  ["{{ 复议诉讼.行政复议.总计 | 列举 }}", "结果维持1件"],
  ["{{ 申请.部分公开.总计 | 列举 }}", "0"],
])("%s → %s", (template, text) => {
  expect(rendered(template)).toBe(text);
});

test.each([
  [0, "零"],
  [10, "十"],
  [103, "一百零三"],
  [110, "一百一十"],
  [1003, "一千零三"],
  [2000, "二千"],
  [10_300, "一万零三百"],
  [100_000, "十万"],
  [10_010_000, "一千零一万"],
  [100_000_001, "一亿零一"],
])("%i in Chinese: %s", (value, text) => {
  expect(chineseNumeral(value)).toBe(text);
});

test("a quotient is within half a unit of its last place", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 9n), (a, b) => {
      const rounded = scaled(quotient(a, b, 2), 2) ?? -1n;
      const twice = 2n * (rounded * b - a * 100n);
      expect(twice <= b && twice > -b).toBe(true);
    }),
  );
});
