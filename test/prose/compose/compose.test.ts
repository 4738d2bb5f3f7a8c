import fc from "fast-check";
import { blank, readFigure, valueOf, type Filing, type Organ } from "../../../src/figures";
import { partsOf, type Place } from "../../../src/form";
import { compose } from "../../../src/prose/compose";
import { textOfRuns } from "../../../src/prose/run";
import { exampleWith } from "../../audit/exampleFiling";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";
import { runs } from "../../deep";

/** The example without the words of its own, so that the default templates speak. */
const plain = (changes = {}): Filing => ({ ...exampleWith(changes), paragraphs: [], facts: [] });

const textAt = (filing: Filing, place: Place) =>
  compose(filing)
    .paragraphs.filter((paragraph) => paragraph.place === place)
    .map(({ runs }) => textOfRuns(runs));

test("the numbers of the filing, in sentences", () => {
  expect(textAt(plain(), "one.2")).toEqual([
    "本年新收政府信息公开申请17件，其中自然人16件、法人或其他组织1件，没有上年结转的申请。" +
      "本年办结17件，其中予以公开4件、不予公开2件、无法提供11件，没有结转下年度继续办理的申请。",
    "本年因政府信息公开引起的行政复议1件，其中结果维持1件；没有发生因政府信息公开引起的行政诉讼。",
  ]);
});

test("what was carried in is no part of what 其中 tells of", () => {
  expect(textAt(plain({ "requests.carriedIn.total": 36 }), "one.2")[0]).toContain(
    "其中自然人16件、法人或其他组织1件；上年结转36件。",
  );
  const onlyPeople = plain({ "requests.new.company": 0, "requests.carriedIn.total": 36 });
  expect(textAt(onlyPeople, "one.2")[0]).toContain("本年新收政府信息公开申请17件，上年结转36件。");
});

test("a number remembers its figures, a group all of them", () => {
  const runs = compose(plain()).paragraphs.flatMap((paragraph) => paragraph.runs);
  expect(runs).toContainEqual({ text: "4", figures: ["requests.granted.total"] });
  expect(runs).toContainEqual({
    text: "11",
    figures: [
      "requests.unavailableNotHeld.total",
      "requests.unavailableNeedsCreation.total",
      "requests.unavailableUnclear.total",
    ],
  });
});

test("nothing happened: sentences of their own", () => {
  const zeros = Object.fromEntries([...exampleWith().figures.keys()].map((id) => [id, 0]));
  expect(textAt(plain(zeros), "one.2")).toEqual([
    "本年没有收到政府信息公开申请，也没有上年结转的申请。",
    "本年没有发生因政府信息公开引起的行政复议和行政诉讼。",
  ]);
  expect(textAt(plain(zeros), "one.1")).toEqual([
    "本年没有制发和废止行政规范性文件。本年没有作出行政许可、行政处罚、行政强制决定。本年没有行政事业性收费。",
  ]);
});

test("an empty cell is never told as 0: it is left for the clerk, with its place", () => {
  const { paragraphs } = compose(plain({ "requests.new.total": blank }));
  expect(paragraphs.flatMap(({ runs }) => runs)).toContainEqual({
    text: "〔未填〕",
    figures: ["requests.new.total"],
    todo: true,
  });
});

test("money is told to the last digit", () => {
  const fee = { "disclosure.fees.amount": readFigure("59237.2449", "money") };
  expect(textAt(plain(fee), "one.1").join("")).toContain("行政事业性收费59237.2449万元");
});

test("规章 are spoken of only by those who make them", () => {
  for (const organ of ["cityOrAbove", "ministry"] as const)
    expect(textAt({ ...plain(), organ }, "one.1").join("")).toContain("规章");
  expect(textAt({ ...plain(), organ: "town" }, "one.1").join("")).not.toContain("规章");
});

test("the fee for processing information is asked for until it is given", () => {
  const given = (value: string) => ({
    ...plain(),
    facts: [{ name: "信息处理费", value, unit: "元", note: "" }],
  });
  expect(compose(plain()).paragraphs.at(-1)?.runs).toMatchObject([{ todo: true }]);
  expect(textAt(given("0"), "six")).toEqual(["本年没有收取政府信息公开信息处理费。"]);
  expect(textAt(given("1200"), "six")).toEqual(["本年收取政府信息公开信息处理费1200元。"]);
});

test("the clerk's own words replace the default, line by line, and are templates too", () => {
  const filing = {
    ...plain(),
    paragraphs: [{ place: "five", text: "第一段。\n{{ 年度 }}年第二段。" }],
  } as const;
  expect(textAt(filing, "five")).toEqual(["第一段。", "2023年第二段。"]);
  expect(compose(filing).paragraphs.filter(({ place }) => place === "five")).toMatchObject([
    { source: "own" },
    { source: "own" },
  ]);
});

test("facts by their own names, with their units; names that are no words in brackets", () => {
  const facts = [
    { name: "宣传手册", value: "5万余", unit: "册", note: "" },
    { name: "热线（12345）", value: "30", unit: "件", note: "" },
    { name: "申请", value: "9", unit: "", note: "" },
  ];
  const text = `{{ 宣传手册 | 带单位 }}、{{ 数据["热线（12345）"] }}、{{ 数据["申请"] }}、{{ 申请.本年新收.总计 }}`;
  const filing = { ...plain(), facts, paragraphs: [{ place: "five", text }] } as const;
  expect(textAt(filing, "five")).toEqual(["5万余册、30、9、17"]);
});

test("last year's figures, known and unknown", () => {
  const text = "{{ 申请.本年新收.总计 | 同比: 上年.申请.本年新收.总计 }}";
  const filing: Filing = { ...plain(), paragraphs: [{ place: "five", text }] };
  expect(textAt(filing, "five")).toEqual(["〔上年数未知〕"]);
  const lastYear = plain({ "requests.new.total": 16 });
  expect(textAt({ ...filing, lastYear }, "five")).toEqual(["增长6.25%"]);
});

test("every number of a default paragraph is a figure's, a fact's, or a date", () => {
  const organs: Organ[] = ["town", "department", "county", "cityOrAbove", "ministry"];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(90_000)), { maxLength: freeFigures.length }),
      fc.constantFrom(...organs),
      (values, organ) => {
        const filing: Filing = { ...balancedFiling(values), organ, paragraphs: [], facts: [] };
        const { paragraphs, mistakes } = compose(filing);
        expect(mistakes).toEqual([]);
        expect(new Set(paragraphs.map(({ place }) => place))).toEqual(
          new Set(
            partsOf(filing.form)
              .map(({ place }) => place)
              .filter((place) => place !== "one"),
          ),
        );
        for (const { runs, place } of paragraphs) {
          for (const { text, figures } of runs) {
            if (figures) {
              const sum = figures.reduce((total, id) => total + (valueOf(filing.figures.get(id)) ?? NaN), 0);
              expect(text).toBe(String(sum));
            } else if (place !== "preamble") expect(text.replace("2023年底", "")).not.toMatch(/[1-9]/);
          }
        }
      },
    ),
    { numRuns: runs(10, 50) },
  );
});
