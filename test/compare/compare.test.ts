import fc from "fast-check";
import { blank, readFigure } from "../../src/figures";
import { formOf } from "../../src/form";
import {
  causesOf,
  compare,
  comparisonWords as words,
  linesOf,
  nameIn,
  sentencesFor,
} from "../../src/compare";
import { compose } from "../../src/prose/compose";
import { textOfRuns } from "../../src/prose/run";
import { reconcile } from "../../src/prose/reconcile";
import { yearsOf } from "./yearsOf";

const lineOf = (name: string, ...years: Parameters<typeof yearsOf>[1][]) => {
  const line = compare(yearsOf(2024, ...years)).lines.find((each) => each.name === name);
  if (!line) throw new Error(`There is no line ${name}.`);
  return line;
};
const total = "requests.new.total";
const received = "申请.本年新收.总计";

test("every line of the form once, sums before what they add up", () => {
  const names = linesOf(formOf("2021")).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 3)).toEqual(["公开.规章.制发", "公开.规章.废止", "公开.规章.现行有效"]);
  expect(names.indexOf("申请.不予公开.总计")).toBe(names.indexOf("申请.国家秘密.总计") - 1);
  expect(names.slice(-5)).toEqual(
    ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map((outcome) => `复议诉讼.行政诉讼.${outcome}`),
  );
});

test.each([
  [received, "申请.本年新收.自然人", "自然人"],
  ["申请.不予公开.总计", "申请.国家秘密.总计", "国家秘密"],
  ["复议诉讼.行政诉讼.总计", "复议诉讼.直接起诉.总计", "直接起诉"],
])("as a part of %s, %s is called by the word in which they differ", (whole, part, called) => {
  expect(nameIn(lineOf(whole, {}), lineOf(part, {}))).toBe(called);
});

test.each([
  // Computed by hand.
  [45, 36, "+9", "+25%", "比上年增长25%"],
  [30, 36, "-6", "-16.67%", "比上年下降16.67%"],
  [36, 36, "0", "持平", "与上年持平"],
  [0, 0, "0", "持平", "与上年持平"],
  [5, 0, "+5", "上年为0", "上年为0，不计算增幅"],
  [18, 16, "+2", "上年不足30件", "比上年增加2件"],
  [0, 29, "-29", "上年不足30件", "比上年减少29件"],
  [0, 30, "-30", "-100%", "比上年下降100%"],
])("%i after %i", (now, before, by, rate, phrase) => {
  const { change, kind } = lineOf(received, { [total]: now }, { [total]: before });
  expect([words.by(change), words.rate(change), words.phrase(change, kind, "上年")]).toEqual([
    by,
    rate,
    phrase,
  ]);
});

test("money has a rate wherever there is a base, to the last digit", () => {
  const fee = (text: string) => ({ "disclosure.fees.amount": readFigure(text, "money") });
  const { change, values } = lineOf("公开.行政事业性收费.收费金额", fee("2.0201"), fee("1.6"));
  expect(values.map((value) => value?.text)).toEqual(["2.0201", "1.6"]);
  expect([words.by(change), words.rate(change)]).toEqual(["+0.4201", "+26.26%"]);
});

test("shares in 个百分点, of the shares themselves and not of what they round to", () => {
  const year = (granted: number, all: number) => ({
    "requests.granted.total": granted,
    "requests.resultTotal.total": all,
  });
  const { share } = lineOf("申请.予以公开.总计", year(20, 60), year(40, 60));
  expect([share?.now, share?.before, share?.points].map((each) => each && JSON.stringify(each))).toEqual([
    expect.stringContaining('"33.33"'),
    expect.stringContaining('"66.67"'),
    // 33.33 - 66.67 would be -33.34.
    expect.stringContaining('"-33.33"'),
  ]);
  expect(lineOf("申请.予以公开.总计", year(20, 60), year(4, 29)).share).toMatchObject({
    before: { kind: "few", whole: "29" },
    points: undefined,
  });
});

test("nothing blank counts as 0", () => {
  const { change, values } = lineOf("申请.不予公开.总计", { "requests.deniedByLaw.total": blank }, {});
  expect([change.kind, values[0], values[1]?.text]).toEqual(["unknown", undefined, "0"]);
});

test("what changed most: by number and rate together, a stated measure", () => {
  const { most } = compare(
    yearsOf(
      2024,
      { "disclosure.licensing.decisions": 10_300, [total]: 90, "requests.carriedOut.total": 20 },
      { "disclosure.licensing.decisions": 10_000, [total]: 40, "requests.carriedOut.total": 2 },
    ),
  );
  // 50 / √130 = 4.39, 300 / √20300 = 2.11; 18 of fewer than 30 are not judged.
  expect(most.map(({ line, degree }) => [line.name, degree])).toEqual([
    [received, "4.4"],
    ["公开.行政许可.处理决定", "2.1"],
  ]);
});

test("where the change of a total comes from", () => {
  const comparison = compare(
    yearsOf(
      2024,
      { [total]: 50, "requests.new.natural": 30, "requests.new.company": 20 },
      { [total]: 40, "requests.new.natural": 35, "requests.new.company": 5 },
    ),
  );
  const line = comparison.lines.find(({ name }) => name === received);
  expect(line && causesOf(comparison, line).map(({ name, change }) => [name, words.by(change)])).toEqual([
    ["申请.本年新收.商业企业", "+15"],
    ["申请.本年新收.自然人", "-5"],
  ]);
});

test("years of another edition are matched by name; further years stand beside", () => {
  const old = { ...yearsOf(2020, { [total]: 7 }), form: formOf("2019") };
  const filing = { ...yearsOf(2021, { [total]: 9, "requests.otherRest.total": 1 }), lastYear: old };
  const { years, lines } = compare(filing);
  const at = (name: string) => lines.find((line) => line.name === name)?.values.map((value) => value?.text);
  expect(years).toEqual([2021, 2020]);
  expect(at(received)).toEqual(["9", "7"]);
  expect(at("申请.其他处理.总计")).toEqual(["1", undefined]);
  expect(compare(yearsOf(2024, {}, {}, {})).years).toEqual([2024, 2023, 2022]);
});

const values = fc.record({ [total]: fc.nat(500), "requests.resultTotal.total": fc.nat(500) });

test("changes and rates, against numbers of the language", () => {
  fc.assert(
    fc.property(values, values, (now, before) => {
      const { change } = lineOf(received, now, before);
      const [a, b] = [now[total], before[total]];
      expect(change.kind === "unknown" ? NaN : Number(change.by.text)).toBe(a - b);
      if (change.kind === "rate") expect(Number(change.rate.text)).toBeCloseTo(((a - b) / b) * 100, 1);
      expect(change.kind === "rate").toBe(b >= 30 && a !== b);
    }),
  );
});

test("the sentences for section 一: every number of theirs reconciles", () => {
  fc.assert(
    fc.property(values, values, (now, before) => {
      const filing = yearsOf(2024, now, before);
      const sentences = sentencesFor(filing.form);
      if (!sentences) throw new Error("There are none.");
      const { paragraphs, mistakes } = compose({ ...filing, paragraphs: [sentences] });
      const text = paragraphs
        .filter(({ place }) => place === sentences.place)
        .map(({ runs }) => textOfRuns(runs));
      expect(mistakes).toEqual([]);
      expect(text.join("")).toContain("政府信息公开申请");
      const wrong = reconcile(filing, text.join("\n")).items.filter(({ verdict }) => verdict !== "agrees");
      expect(
        wrong
          .filter(({ claim }) => claim.surface !== "0")
          .map(({ claim, verdict }) => [claim.surface, verdict, text]),
      ).toEqual([]);
    }),
  );
});

test.each([
  ["{{ 同比.申请.本年新收 }}", "比上年增长25%"],
  ["{{ 同比.申请.本年新收.总计 }}", "比上年增长25%"],
  ["{{ 增减.申请.本年新收 }}", "比上年增加9件"],
  ["{{ 同比.公开.行政许可 }}", "与上年持平"],
  ["{{ 占比.申请.本年新收.自然人 }}", "80%"],
  ["{{ 占比变化.申请.本年新收.自然人 }}", "占比比上年上升5个百分点"],
  ["{{ 占比.申请.予以公开 }}", "总数0件，不足30件，不评占比"],
])("%s", (text, printed) => {
  const filing = yearsOf(
    2024,
    { [total]: 45, "requests.new.natural": 36 },
    { [total]: 36, "requests.new.natural": 27 },
  );
  const { paragraphs, mistakes } = compose({ ...filing, paragraphs: [{ place: "five", text }] });
  expect(mistakes).toEqual([]);
  expect(paragraphs.filter(({ place }) => place === "five").map(({ runs }) => textOfRuns(runs))).toEqual([
    printed,
  ]);
});

test("a mistyped name of a comparison is told with the nearest; without last year it is left to the clerk", () => {
  const composed = (text: string) => compose({ ...yearsOf(2024, {}), paragraphs: [{ place: "five", text }] });
  expect(composed("{{ 同比.申请.本年新 }}").mistakes).toMatchObject([{ nearest: "同比.申请.本年新收" }]);
  expect(composed("{{ 同比.申请.本年新收 }}").paragraphs.find(({ place }) => place === "five")?.runs).toEqual(
    [{ text: "〔上年数未知〕", todo: true }],
  );
});
