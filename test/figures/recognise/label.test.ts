import fc from "fast-check";
import { bare, fit, likeness } from "../../../src/figures/recognise/label";
import { alike } from "../../../src/figures/recognise/thresholds";

test.each([
  ["（一）予以公开", "予以公开"],
  ["(一) 予以公开", "予以公开"],
  ["一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量"],
  ["1.属于国家秘密", "属于国家秘密"],
  ["12、属于国家秘密", "属于国家秘密"],
  ["3)其他", "其他"],
  ["（3）其他", "其他"],
  ["十一、一、其他", "其他"],
  ["（二）部分公开（区分处理的，只计这一情形）", "部分公开"],
  ["本期收费金额（单位：万元）", "本期收费金额"],
  ["自 然\n人", "自然人"],
  ["“三安全一稳定”", "三安全一稳定"],
  ["（十二）其他", "其他"],
  ["第二十条第（一）项", "第二十条第一项"],
  ["第二十条第（十二）项", "第二十条第十二项"],
  ["情形一、二", "情形一二"],
  ["2023年", "2023年"],
  ["一般", "一般"],
  ["", ""],
])("%j is compared as %j", (text, label) => {
  expect(bare(text)).toBe(label);
});

/** Dice's coefficient by sorted lists of neighbouring letters, written down as it is defined. */
function dice(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: text.length + 1 }, (_, at) => `^${text}$`.slice(at, at + 2));
  const left = pairs(b);
  const common = pairs(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (a.length + b.length + 2);
}

const label = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "丁", "戊"), minLength: 1, maxLength: 8 });

test("likeness is Dice's coefficient where labels are alike, and below that never taken for alike", () => {
  fc.assert(
    fc.property(label, label, (a, b) => {
      const defined = dice(a, b);
      const value = likeness(a, b);
      if (defined >= alike) expect(value).toBeCloseTo(defined, 12);
      else expect(value).toBeLessThan(alike);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["", "", 0],
  ["甲", "甲", 1],
  ["甲", "乙", 0],
  ["甲", "甲乙丙丁甲", 0.5],
  ["结果维持", "结果维持了", (2 * 4) / 11],
])("%j and %j are alike by %d", (a, b, value) => {
  expect(likeness(a, b)).toBeCloseTo(value, 12);
});

const long = "甲".repeat(4);

test.each([
  ["the label itself", "本年新收", "本年新收", 1],
  ["nothing", "本年新收", "", 0],
  ["a letter more", "本年新收", "本年新收了", (2 * 4) / 11],
  ["other words", "本年新收", "上年结转", 0],
  ["the label and twelve letters more", long, `${long}${"乙".repeat(12)}`, 0.5],
  ["the label and thirteen letters more", long, `${long}${"乙".repeat(13)}`, 0],
  ["half of its neighbouring letters", "新收", "本年新收", 0.5],
  ["less than half of them", "新收", "三本年新收", 0],
  ["the label not at the beginning", long, `${"乙".repeat(12)}${long}`, 0],
  ["four letters of a long label", "行政复议机关作出的决定的其他情形", "行政复议", 0.5],
  ["three letters of a long label", "行政复议机关作出的决定的其他情形", "行政复", 0],
  ["four letters from its middle", "行政复议机关作出的决定的其他情形", "机关作出", 0],
])("%s", (_, wanted, text, value) => {
  expect(fit(wanted, text)).toBeCloseTo(value, 12);
});
