import fc from "fast-check";
import type { Fact, Filing } from "../../../src/figures";
import { adapt } from "../../../src/prose/adapt";
import { compose } from "../../../src/prose/compose";
import { reconcile } from "../../../src/prose/reconcile";
import { textOfRuns } from "../../../src/prose/run";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";
import { exampleWith } from "../../audit/exampleFiling";
import { runs } from "../../deep";

/** The report of 2023 with one paragraph: 17 requests (16 of persons), 4 granted, 1 review, nothing carried. */
const report = (text: string, facts: readonly Fact[] = []): Filing => ({
  ...exampleWith(),
  facts,
  paragraphs: [{ place: "one.2", text }],
});
const template = (text: string, facts?: readonly Fact[]) => {
  const [only] = adapt(report(text, facts), exampleWith().form);
  return only?.template;
};
const printed = (filing: Filing) =>
  compose(filing)
    .paragraphs.filter(({ place }) => place === "one.2")
    .map(({ runs }) => textOfRuns(runs))
    .join("\n");

test.each([
  ["收到政府信息公开申请17件。", "收到政府信息公开申请{{ 申请.本年新收.总计 }}件。"],
  ["收到政府信息公开申请十七件。", "收到政府信息公开申请{{ 申请.本年新收.总计 | 中文数字 }}件。"],
  ["收到政府信息公开申请１７件。", "收到政府信息公开申请{{ 申请.本年新收.总计 }}件。"],
  ["收到政府信息公开申请10余件。", "收到政府信息公开申请{{ 申请.本年新收.总计 | 余 }}件。"],
  ["收到政府信息公开申请近18件。", "收到政府信息公开申请{{ 申请.本年新收.总计 }}件。"],
  [
    "申请中予以公开4件，占23.53%。",
    "申请中予以公开{{ 申请.予以公开.总计 }}件，占{{ 申请.予以公开.总计 | 百分比: 申请.办理总计.总计 }}。",
  ],
  [
    "收到政府信息公开申请17件，同比增长6.25%。",
    "收到政府信息公开申请{{ 申请.本年新收.总计 }}件，同比{{ 申请.本年新收.总计 | 同比: 上年.申请.本年新收.总计 }}。",
  ],
  [
    "没有收到政府信息公开申请，没有上年结转的申请。",
    '没有收到政府信息公开申请{{ "请核实上一句" | 待写 }}，没有上年结转的申请{% if 申请.上年结转.总计 == 0 %}{% else %}{{ "上一句说没有，而本年不是0或未填，请改写" | 待写 }}{% endif %}。',
  ],
  [
    "2023年，我镇比2022年做得更好，2024年继续。",
    "{{ 年度 }}年，我镇比{{ 上年度 }}年做得更好，{{ 下年度 }}年继续。",
  ],
  [
    "按照《2023年政务公开工作要点》和2019年修订的条例。",
    "按照《2023年政务公开工作要点》和2019年修订的条例。",
  ],
  ["依据国办公开办函〔2021〕30号。", "依据{{ 格式依据 }}。"],
  ["通过网站公开信息112条。", '通过网站公开信息{{ "原为112条，请核实" | 待写 }}。'],
  ["收到政府信息公开申请18件。", '收到政府信息公开申请{{ "原为18件，请核实" | 待写 }}。'],
  ["在20个工作日内答复，做好两个方面。", "在20个工作日内答复，做好两个方面。"],
  ["写成{{ 年度 }}的样子，{% if %}也是。", '写成{{ "{" }}{ 年度 }}的样子，{{ "{" }}% if %}也是。'],
])("%s", (text, expected) => {
  expect(template(text)).toBe(expected);
});

test("a fact is known by its value and unit, where only one has them", () => {
  const facts = [
    { name: "门户网站公开信息", value: "112", unit: "条", note: "" },
    { name: "村（居）培训", value: "3", unit: "场", note: "" },
  ];
  expect(template("网站公开信息112条，培训3场。", facts)).toBe(
    '网站公开信息{{ 门户网站公开信息 }}条，培训{{ 数据["村（居）培训"] }}场。',
  );
  const twice = [...facts, { name: "政务新媒体公开信息", value: "112", unit: "条", note: "" }];
  expect(template("网站公开信息112条。", twice)).toContain("待写");
});

test("a note never stands inside a number: the comma of wide digits ends no clause", () => {
  expect(template("没有上年结转的申请（网站公开信息１，１１２条）。")).toBe(
    '没有上年结转的申请（网站公开信息{{ "原为１，１１２条，请核实" | 待写 }}{% if 申请.上年结转.总计 == 0 %}{% else %}{{ "上一句说没有，而本年不是0或未填，请改写" | 待写 }}{% endif %}）。',
  );
});

test("the fee is a fact that last year's file does not hold", () => {
  expect(template("全年收取政府信息公开信息处理费0元。")).toContain("{{ 信息处理费 }}元");
  expect(template("未收取政府信息公开信息处理费。")).toContain("{% if 信息处理费 == 0 %}");
});

test("the numbers of this year take the places of last year's", () => {
  const [adapted] = adapt(
    report("2023年收到政府信息公开申请17件，其中自然人16件、商业企业1件，没有上年结转的申请。"),
    exampleWith().form,
  );
  expect(adapted).toMatchObject({ bound: 4, open: 0 });
  const now: Filing = {
    ...exampleWith({ "requests.new.total": 30, "requests.new.natural": 28, "requests.new.company": 2 }),
    year: 2024,
    paragraphs: [{ place: "one.2", text: adapted?.template ?? "" }],
  };
  expect(printed(now)).toBe(
    "2024年收到政府信息公开申请30件，其中自然人28件、商业企业2件，没有上年结转的申请。",
  );
  const carried = { ...now, figures: exampleWith({ "requests.carriedIn.total": 2 }).figures };
  expect(printed(carried)).toContain("没有上年结转的申请〔上一句说没有，而本年不是0或未填，请改写〕");
});

const someFiling = fc
  .array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(90_000)), { maxLength: freeFigures.length })
  .map((values): Filing => ({
    ...balancedFiling(values),
    facts: [{ name: "信息处理费", value: "0", unit: "元", note: "" }],
    paragraphs: [],
  }));

test("a text of ours becomes templates that print it again, and never contradict another filing", () => {
  fc.assert(
    fc.property(someFiling, someFiling, (last, now) => {
      const text = (filing: Filing) =>
        compose(filing)
          .paragraphs.map(({ runs }) => textOfRuns(runs))
          .join("\n");
      const paragraphs = compose(last).paragraphs.map(({ place, runs }) => ({
        place,
        text: textOfRuns(runs),
      }));
      const templates = adapt({ ...last, paragraphs }, now.form).map(({ place, template: own }) => ({
        place,
        text: own,
      }));
      expect(text({ ...last, paragraphs: templates })).toBe(text(last));
      const moved = { ...now, year: last.year + 1, paragraphs: templates };
      const { paragraphs: composed, mistakes } = compose(moved);
      expect(mistakes).toEqual([]);
      const told = composed
        .map(({ runs }) => runs.map((run) => (run.todo ? "" : run.text)).join(""))
        .join("\n");
      const wrong = reconcile(moved, told).items.filter(
        ({ verdict, claim }) => verdict === "differs" && /\d/.test(claim.surface),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: runs(8, 60) },
  );
});

test("any text at all comes through, and is printed as it was where nothing is bound", () => {
  const marks = fc.constantFrom(
    "{{",
    "{%",
    "}}",
    "%}",
    "{",
    "2023年",
    "17件",
    "收到政府信息公开申请",
    "。",
    "\n",
    "余",
    "未",
  );
  const words = fc
    .array(fc.oneof(marks, fc.string({ maxLength: 4 })), { maxLength: 20 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, (text) => {
      fc.pre(!/[｛｝｜％]/.test(text));
      const [adapted] = adapt(report(text), exampleWith().form);
      const { mistakes } = compose({
        ...exampleWith(),
        paragraphs: [{ place: "five", text: adapted?.template ?? "" }],
      });
      expect(mistakes).toEqual([]);
    }),
  );
});
