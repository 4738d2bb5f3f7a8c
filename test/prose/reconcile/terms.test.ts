import { blank, type Figure, type Filing } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { nameOfTerms } from "../../../src/prose/reconcile";
import { areReceived, receivedReading, requestTotals } from "../../../src/prose/reconcile/requestTotals";
import { heldBy } from "../../../src/prose/reconcile/valueOfTerms";
import { exampleWith } from "../../audit/exampleFiling";

const filing = exampleWith({ "requests.carriedIn.natural": 2, "requests.carriedIn.total": 2 });
const { form } = filing;
const received = "requests.new.total";
const carriedIn = "requests.carriedIn.total";
const settled = "requests.resultTotal.total";
const slash: Figure = { state: "notApplicable", text: "/" };

const withFigure = (id: FigureId, figure: Figure | undefined): Filing => {
  const figures = new Map(filing.figures);
  if (figure) figures.set(id, figure);
  else figures.delete(id);
  return { ...filing, figures };
};

test("the totals that readings go back to", () => {
  expect(requestTotals(form)).toEqual({ received, carriedIn, settled });
});

test.each([
  [[received], true, "received"],
  [["requests.new.natural"], true, "received"],
  [[received, carriedIn], true, "receivedAndCarriedIn"],
  [[carriedIn], true, undefined],
  [[received, settled], false, undefined],
  [[settled], false, undefined],
] as const)("%j: received %s, read as %s", (terms, isReceived, reading) => {
  expect(areReceived(form, terms)).toBe(isReceived);
  expect(receivedReading(form, terms)).toBe(reading);
});

test.each([
  [[received], "表三 · 本年新收 · 总计"],
  [[received, carriedIn], "表三 · 本年新收 · 总计 + 表三 · 上年结转 · 总计"],
  [["informationFee.yuan"], "信息处理费"],
  [["informationFee.cases"], "信息处理费"],
  [["no.such.term"], "no.such.term"],
] as const)("%j is called %s", (terms, name) => {
  expect(nameOfTerms(form, terms)).toBe(name);
});

test("a group is called by its words, and comes to the sum of its members", () => {
  const group = "requests.denied.total";
  expect(nameOfTerms(form, [group])).toMatch(/^[^.]+ · [^.]+$/);
  const { value, figures } = heldBy(filing, [group]);
  expect(figures.length).toBeGreaterThan(1);
  const sum = figures.reduce((total, id) => total + Number(heldBy(filing, [id]).value), 0);
  expect(value).toBe(String(sum));
});

test("several terms are a sum, with the cells of all; one that is open leaves all open; none are nothing", () => {
  expect(heldBy(filing, [received, carriedIn])).toEqual({ value: "19", figures: [received, carriedIn] });
  expect(
    heldBy(withFigure("requests.new.natural", blank), ["requests.new.natural", carriedIn]).value,
  ).toBeUndefined();
  expect(heldBy(filing, []).value).toBeUndefined();
});

test("a blank total is completed from its parts, one that says something else is not", () => {
  expect(heldBy(withFigure(received, blank), [received]).value).toBe("17");
  expect(heldBy(withFigure(received, undefined), [received]).value).toBe("17");
  expect(heldBy(withFigure(received, slash), [received]).value).toBeUndefined();
  expect(heldBy(withFigure("requests.new.natural", blank), ["requests.new.natural"]).value).toBeUndefined();
  // 结转下年度 and 总计 of the results stand together on one side: neither follows alone.
  expect(
    heldBy(withFigure("requests.carriedOut.natural", blank), ["requests.carriedOut.natural"]).value,
  ).toBeUndefined();
});

test.each([
  ["informationFee.yuan", "信息处理费", "1200", "元", "1200"],
  ["informationFee.yuan", "信息处理费（全年）", " 1200 ", "元", "1200"],
  ["informationFee.yuan", "信息处理费", "1200", "件", undefined],
  ["informationFee.cases", "信息处理费", "3", "件", "3"],
  ["informationFee.cases", "信息处理费", "3", "元", undefined],
  ["informationFee.yuan", "信息处理费", "12.50", "元", "12.5"],
  ["informationFee.yuan", "信息处理费", " ", "元", undefined],
  ["informationFee.yuan", "信息处理费", "若干", "元", undefined],
  ["informationFee.yuan", "宣传手册", "1200", "元", undefined],
])("%s with the fact %s %s%s: %s", (term, name, value, unit, expected) => {
  const facts = [{ name, value, unit, note: "" }];
  expect(heldBy({ ...filing, facts }, [term])).toEqual({ value: expected, figures: [] });
});
