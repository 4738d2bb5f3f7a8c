import { blank } from "../../../src/figures";
import { boundNumbers } from "../../../src/prose/adapt";
import {
  chipsFor,
  offersIn,
  segmentsOf,
  shownText,
  templateOf,
  withOffers,
} from "../../../src/prose/template";
import { exampleWith } from "../../audit/exampleFiling";

const filing = {
  ...exampleWith(),
  paragraphs: [],
  facts: [{ name: "网站公开", value: "112", unit: "条", note: "" }],
};
const chip = chipsFor(filing);

test.each([
  ["{{ 申请.本年新收.总计 }}", "17", "表三 · 本年新收 · 总计", "good"],
  ["{{ 网站公开 | 带单位 }}", "112条", "网站公开，带单位", "good"],
  [
    "{{ 申请.本年新收.总计 | 同比: 上年.申请.本年新收.总计 }}",
    "〔上年数未知〕",
    "申请 · 本年新收 · 总计，同比 上年 · 申请 · 本年新收 · 总计",
    "open",
  ],
  ["{{ 没有的名称 }}", "？", "没有的名称", "wrong"],
])("%s shows %s of %s", (code, text, source, state) => {
  expect(chip(code)).toMatchObject({ text, source, state });
});

test("an empty cell is open", () => {
  const empty = chipsFor(exampleWith({ "requests.new.total": blank }));
  expect(empty("{{ 申请.本年新收.总计 }}")).toEqual({
    text: "〔未填〕",
    source: "表三 · 本年新收 · 总计",
    state: "open",
    figures: ["requests.new.total"],
  });
});

const bound = (template: string) => {
  const pieces = segmentsOf(template) ?? [];
  const offers = offersIn(boundNumbers(filing, shownText(pieces, chip)), pieces, chip);
  return templateOf(withOffers(pieces, offers, chip));
};

test("numbers that agree with the tables are offered as chips, others stay as they are", () => {
  expect(bound("本年新收政府信息公开申请17件，办结18件。")).toBe(
    "本年新收政府信息公开申请{{ 申请.本年新收.总计 }}件，办结18件。",
  );
});

test("what is a chip already is left alone, and so is a number that would read otherwise", () => {
  const template = "新收申请{{ 申请.本年新收.总计 }}件，办结约17件。";
  expect(bound(template)).toBe(template);
});
