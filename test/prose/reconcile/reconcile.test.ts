import fc from "fast-check";
import type { Filing, Organ } from "../../../src/figures";
import { compose } from "../../../src/prose/compose";
import { reconcile, wordsOfClaim } from "../../../src/prose/reconcile";
import { textOfRuns } from "../../../src/prose/run";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";
import { exampleWith } from "../../audit/exampleFiling";
import { runs } from "../../deep";
import { sectionWords } from "./sectionWords";

const filing = exampleWith({ "requests.carriedIn.natural": 2, "requests.carriedIn.total": 2 });
const lastYear: Filing = { ...exampleWith({ "requests.new.total": 20 }), year: 2022 };
const items = (text: string, of: Filing = filing) => reconcile(of, text).items;

test.each([
  ["收到政府信息公开申请17件。", "agrees", "17"],
  ["收到政府信息公开申请18件。", "differs", "17"],
  ["收到政府信息公开申请10余件。", "agrees", "17"],
  ["收到政府信息公开申请近18件。", "agrees", "17"],
  ["收到政府信息公开申请约50件。", "differs", "17"],
  ["政府信息公开申请中，无法提供11件。", "agrees", "11"],
  ["作出行政处罚决定16件。", "differs", "15"],
  ["未收到政府信息公开申请。", "differs", "17"],
  ["公开信息112条。", "elsewhere", undefined],
])("%s %s", (text, verdict, held) => {
  expect(items(text)).toMatchObject([{ verdict }]);
  expect(items(text)[0]?.held).toBe(held);
});

test("received may be new, or new with carried in: the reading is named", () => {
  expect(items("收到政府信息公开申请17件。")).toMatchObject([{ reading: "received" }]);
  expect(items("收到政府信息公开申请19件，其中自然人18件。")).toMatchObject([
    { verdict: "agrees", reading: "receivedAndCarriedIn" },
    { verdict: "agrees", reading: "receivedAndCarriedIn" },
  ]);
});

test.each([
  ["予以公开4件，占23.53%", "agrees"],
  ["予以公开4件，占23.5%", "agrees"],
  ["予以公开4件，占24%", "agrees"],
  ["予以公开4件，占23.52%", "differs"],
])("shares are computed anew, rounded half up: %s", (text, verdict) => {
  expect(items(`政府信息公开申请中，${text}。`).at(-1)).toMatchObject({ verdict });
});

test.each([
  ["同比下降15%", "agrees"],
  ["同比增长15%", "differs"],
  ["同比下降20%", "differs"],
])("growth against last year's 20: %s", (text, verdict) => {
  expect(items(`收到政府信息公开申请17件，${text}。`, { ...filing, lastYear }).at(-1)).toMatchObject({
    verdict,
    held: "-15%",
  });
});

test.each([
  ["比上年减少3件", "agrees"],
  ["比上年减少2件", "differs"],
  ["比上年增加3件", "differs"],
])("differences from last year's 20: %s", (text, verdict) => {
  expect(items(`收到政府信息公开申请17件，${text}。`, { ...filing, lastYear }).at(-1)).toMatchObject({
    verdict,
  });
});

test("the fee is compared with the fact of 其他数据", () => {
  const facts = [{ name: "信息处理费", value: "1200", unit: "元", note: "" }];
  const text = "收取信息处理费1200元。";
  expect(items(text, { ...filing, facts })).toMatchObject([{ verdict: "agrees", held: "1200" }]);
  expect(items(text, { ...filing, facts: [] })).toMatchObject([{ verdict: "unknown" }]);
});

test.each([
  ["收到政府信息公开申请17件，上年结转2件。", "agrees"],
  ["收到政府信息公开申请19件，上年结转2件。", "differs"],
])("where the text tells the carry-over apart, 收到 means new: %s", (text, verdict) => {
  expect(items(text)[0]).toMatchObject({ verdict, held: "17" });
});

test("a wrong value proposes the meaning that a slip leads to", () => {
  const of = exampleWith({
    "requests.new.total": 713,
    "requests.carriedIn.total": 36,
  });
  expect(items("收到政府信息公开申请794件。", of)).toMatchObject([
    { verdict: "differs", held: "749", reading: "receivedAndCarriedIn" },
  ]);
});

test("a wrong sum in the text is bound, and then found wrong", () => {
  const { items: read, sums } = reconcile(
    filing,
    "办结政府信息公开申请18件，其中予以公开4件、不予公开1件、无法提供11件。",
  );
  expect(read.map(({ verdict }) => verdict)).toContain("differs");
  expect(sums).toEqual([]);
  const text = "办结政府信息公开申请10件，其中予以公开4件、无法提供11件。";
  expect(reconcile(filing, text).sums).toMatchObject([{ sum: 15, head: { value: 10 }, missing: [] }]);
});

test("a percentage in between is no part of a sum", () => {
  const text = "办结政府信息公开申请17件，其中予以公开4件，占23.5%，无法提供11件，占64.7%，其他处理2件。";
  expect(reconcile(filing, text).sums).toEqual([]);
});

test("of a sum that falls short, what the text leaves out is named", () => {
  const text = "办结政府信息公开申请17件，其中予以公开4件、无法提供11件。";
  const [check] = reconcile(filing, text).sums;
  expect(check).toMatchObject({ sum: 15 });
  expect(check?.missing.reduce((sum, { value }) => sum + value, 0)).toBe(2);
});

test("a blank total is completed from its parts", () => {
  const { figures } = filing;
  const blank = {
    ...filing,
    figures: new Map([...figures, ["requests.new.total", { state: "blank" }] as const]),
  };
  expect(items("收到政府信息公开申请17件。", blank)).toMatchObject([{ verdict: "agrees", held: "17" }]);
  expect(items("收到政府信息公开申请18件。", blank)).toMatchObject([{ verdict: "differs" }]);
});

test("shares name their base and how far they are off in 个百分点", () => {
  expect(items("政府信息公开申请中，予以公开4件，占23.4%。").at(-1)).toMatchObject({
    verdict: "differs",
    points: "0.1",
    base: { terms: ["requests.resultTotal.total"], value: "17" },
  });
});

test("growth of new requests does not depend on how 收到 was read", () => {
  const text = "收到政府信息公开申请19件，同比下降15%。";
  expect(items(text, { ...filing, lastYear }).map(({ verdict }) => verdict)).toEqual(["agrees", "agrees"]);
});

test("what a list of published things says is asked, not alarmed, and the answer is remembered", () => {
  const text = "主动公开政府信息40条，其中行政规范性文件33件。";
  const item = items(text).at(-1);
  expect(item).toMatchObject({ verdict: "unsure", meanings: [{ held: "0" }, {}] });
  if (!item) return;
  const words = wordsOfClaim(text, item.claim);
  expect(reconcile(filing, text, [{ words, terms: [] }]).items.at(-1)).toMatchObject({
    verdict: "elsewhere",
  });
  const next = "主动公开政府信息52条，其中行政规范性文件35件。";
  const [, again] = reconcile(filing, next, [
    { words, terms: ["disclosure.normativeDocuments.issued"] },
  ]).items;
  expect(again).toMatchObject({ verdict: "differs" });
});

test("numbers inside 〔…〕 are no claims", () => {
  expect(items("收到政府信息公开申请17件〔原为25件，请核实〕。")).toHaveLength(1);
});

test("what a report should tell and does not", () => {
  expect(reconcile(filing, "公开信息112条。").unmentioned).toEqual(["received", "fee"]);
  const whole =
    "收到政府信息公开申请17件，办结17件。因信息公开引起行政复议1件，未发生行政诉讼。未收取信息处理费。";
  expect(reconcile(filing, whole).unmentioned).toEqual([]);
  const withoutFee = { ...filing, form: { ...filing.form, usualFacts: [] } };
  expect(reconcile(withoutFee, "公开信息112条。").unmentioned).toEqual(["received"]);
});

describe("wording", () => {
  const codes = (text: string, of: Filing = filing) =>
    reconcile(of, text).wording.map(({ code, found }) => [code, found]);

  test("a year left from last year's file, and not one in a comparison", () => {
    expect(codes("2022年我镇主动公开信息112条。")).toEqual([["leftoverYear", "2022年"]]);
    expect(codes("比2022年增加3件。2022年结转2件。《2022年要点》。")).toEqual([]);
  });

  test("the notice that is no longer in force", () => {
    expect(codes("根据国办公开办函〔2019〕60号要求。")).toEqual([["legalBasis", "国办公开办函〔2019〕60号"]]);
    expect(codes("根据国办公开办函〔2021〕30号要求。")).toEqual([]);
  });

  test("sections that are missing or have another number", () => {
    const text =
      "一、总体情况\n甲\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n五、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n";
    expect(codes(text)).toEqual([
      ["sectionOrder", "五、政府信息公开行政复议、行政诉讼情况"],
      ["missingSection", "六"],
    ]);
  });

  test.each([
    ["一、", "二、", "三、", "四、", "五、", "六、"],
    ["1、", "2、", "3、", "4、", "5、", "6、"],
    ["1.", "2.", "3.", "4.", "5.", "6."],
    ["（一）", "（二）", "（三）", "（四）", "（五）", "（六）"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ["第一部分 ", "第二部分 ", "第三部分 ", "第四部分 ", "第五部分 ", "第六部分 "],
    ["## ", "## ", "## ", "## ", "## ", "## "],
    ["", "", "", "", "", ""],
    ["1、", "二、", "三、", "四、", "五、", "六、"],
  ])("headings numbered %s are headings", (...numbers) => {
    const [first = "", ...others] = sectionWords.map(
      (words, index) => `${numbers[index] ?? ""}${words}\n甲方面的工作都已做完。\n`,
    );
    expect(codes([first, ...others].join(""))).toEqual([]);
    expect(codes(others.join(""))).toEqual([["missingSection", "一"]]);
  });

  test("a paragraph that is last year's to the letter", () => {
    const text = "存在的主要问题是政策解读形式单一，部分信息公开不够及时，公开平台更新不够快。";
    const copied = { ...filing, lastYear: { ...lastYear, paragraphs: [{ place: "five", text } as const] } };
    expect(codes(text, copied)).toEqual([["sameAsLastYear", text]]);
  });
});

test("what compose writes never contradicts the filing", () => {
  const organs: Organ[] = ["town", "department", "county", "cityOrAbove", "ministry"];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(90_000)), { maxLength: freeFigures.length }),
      fc.constantFrom(...organs),
      fc.constantFrom("0", "1200"),
      (values, organ, fee) => {
        const facts = [{ name: "信息处理费", value: fee, unit: "元", note: "" }];
        const random: Filing = { ...balancedFiling(values), organ, paragraphs: [], facts };
        const text = compose(random)
          .paragraphs.map(({ runs }) => textOfRuns(runs))
          .join("\n");
        const { items: all, unmentioned } = reconcile(random, text);
        expect(all.filter(({ verdict }) => verdict === "differs" || verdict === "unknown")).toEqual([]);
        expect(unmentioned).toEqual([]);
      },
    ),
    { numRuns: runs(15, 100) },
  );
});
