import type { Filing } from "../../../src/figures";
import { reconcile, wordsOfClaim } from "../../../src/prose/reconcile";
import type { Claim, Terms } from "../../../src/prose/read";
import { asChosen } from "../../../src/prose/reconcile/chosen";
import { figuresItem } from "../../../src/prose/reconcile/figuresItem";
import { exampleWith } from "../../audit/exampleFiling";

const received = "requests.new.total";
const carriedIn = "requests.carriedIn.total";
const granted = "requests.granted.total";
const settled = "requests.resultTotal.total";
const filing = exampleWith({ [received]: 713, [carriedIn]: 36, [granted]: 4 });

function claim(value: number, more: Partial<Claim> = {}): Claim {
  const surface = `${value}件`;
  const about = { kind: "figures", terms: [received] as Terms } as const;
  return {
    surface,
    start: 0,
    end: surface.length,
    value,
    unit: "件",
    about,
    why: { rule: "", rivals: [] },
    ...more,
  };
}
const item = (of: Claim) => figuresItem(filing, of, [received]);
const both: Terms = [received, carriedIn];

test("the first meaning that fits is taken, and named", () => {
  expect(item(claim(713))).toMatchObject({ verdict: "agrees", held: "713", reading: "received" });
  expect(item(claim(749, { alternatives: [[granted], both] }))).toMatchObject({
    verdict: "agrees",
    terms: both,
    held: "749",
    reading: "receivedAndCarriedIn",
  });
  expect(figuresItem(filing, claim(4), [granted])).not.toHaveProperty("reading");
});

test("where only a rival fits, it is asked which is meant", () => {
  expect(item(claim(4, { why: { rule: "", rivals: [both, [granted]] } }))).toMatchObject({
    verdict: "unsure",
    terms: [received],
    meanings: [
      { terms: [received], held: "713" },
      { terms: [granted], held: "4" },
    ],
  });
});

test.each([
  ["publication", "unsure"],
  ["unit", "unsure"],
  ["topic", "differs"],
  [undefined, "differs"],
] as const)("inside a list of kind %s a number that differs is %s", (frame, verdict) => {
  const why = { rule: "", rivals: [], ...(frame && { frame }) };
  const found = item(claim(5, { why }));
  expect(found.verdict).toBe(verdict);
  if (verdict === "unsure")
    expect(found.meanings).toStrictEqual([{ terms: [received], held: "713" }, { terms: undefined }]);
});

test.each([
  // 19 are settled, 2 of them carried in.
  ["全部办结", 17, "predicate", [settled], "agrees"],
  ["全部办结, of another number", 16, "predicate", [settled], "differs"],
  ["办结17件", 17, "", [settled], "differs"],
  ["全部予以公开", 2, "predicate", [granted], "differs"],
  ["全部予以公开 told with what was settled", 21, "predicate", [settled, granted], "differs"],
] as const)("of the new ones, %s", (_, value, rule, terms, verdict) => {
  const of = exampleWith({ [carriedIn]: 2, [settled]: 19, [granted]: 4 });
  expect(figuresItem(of, claim(value, { why: { rule, rivals: [] } }), terms).verdict).toBe(verdict);
});

test("of meanings that all differ, the one that a slip of the pen leads to", () => {
  expect(item(claim(794, { alternatives: [both] })).held).toBe("749");
  expect(item(claim(731, { alternatives: [both] })).held).toBe("713");
  // As near: the first.
  expect(item(claim(9, { alternatives: [[granted]], surface: "九件" })).held).toBe("4");
  const open: Terms = ["no.such.figure"];
  expect(item(claim(794, { alternatives: [open] })).held).toBe("713");
  expect(figuresItem(filing, claim(1), open)).toMatchObject({ verdict: "unknown", terms: open });
});

test("a number is known again by the words of its clause, whatever the other numbers are", () => {
  const words = (text: string) => wordsOfClaim(text, claim(7, { start: text.length }));
  expect(words("主动公开政府信息40条，其中 规范性文件")).toBe("主动公开政府信息#条，其中规范性文件#件");
  expect(words("第一句。第二句；第三句！第四句？本句")).toBe("本句#件");
  const long = "一二三四五六七八九十".repeat(5);
  expect(words(long)).toBe(`${long.slice(-24)}#件`);
  expect(words("")).toBe("#件");
  expect(wordsOfClaim(`收到申请7件${long}`, claim(7, { start: 4 }))).toBe("收到申请#件");
});

test("a choice holds for its own words, keeps what the number says, and leaves no doubt", () => {
  const text = "其中规范性文件";
  const of = claim(7, {
    start: text.length,
    approximation: "余",
    alternatives: [both],
    why: { rule: "a", frame: "publication", rivals: [both] },
  });
  const words = wordsOfClaim(text, of);
  expect(asChosen(of, text, [])).toBe(of);
  expect(asChosen(of, text, [{ words: `${words}?`, terms: [granted] }])).toBe(of);
  expect(asChosen(of, text, [{ words, terms: [granted, received] }])).toEqual({
    ...claim(7, { start: text.length, approximation: "余" }),
    about: { kind: "figures", terms: [granted, received] },
    why: { rule: "chosen", rivals: [] },
  });
  const elsewhere = asChosen(claim(7, { start: text.length }), text, [{ words, terms: [] }]);
  expect(elsewhere.about).toEqual({ kind: "elsewhere", what: "other" });
  expect(elsewhere).not.toHaveProperty("approximation");
});

describe("what a number turned out to mean goes on", () => {
  const of = exampleWith({ [carriedIn]: 2, "requests.carriedIn.natural": 2 });
  const verdicts = (text: string, filed: Filing) =>
    reconcile(filed, text).items.map(({ verdict }) => verdict);

  test("into last year's number beside it", () => {
    const last = (changes: Readonly<Record<string, number>>) => ({ ...exampleWith(changes), year: 2022 });
    const lastYear = last({ [received]: 20, [carriedIn]: 5 });
    const told = (n: number, m: number) => `收到政府信息公开申请${n}件，上年为${m}件。`;
    expect(verdicts(told(17, 20), { ...of, lastYear })).toEqual(["agrees", "agrees"]);
    expect(verdicts(told(17, 21), { ...of, lastYear })).toEqual(["agrees", "differs"]);
    expect(verdicts(told(19, 25), { ...of, lastYear })).toEqual(["agrees", "agrees"]);
    expect(verdicts(told(17, 25), { ...of, lastYear })).toEqual(["agrees", "agrees"]);
    const [, item_] = reconcile({ ...of, lastYear }, told(17, 21)).items;
    expect(item_?.figures).toEqual([]);
    expect(reconcile(of, told(17, 20)).items).toMatchObject([
      { verdict: "agrees" },
      { verdict: "unknown", figures: [] },
    ]);
    // Last year's number is told by its year, too.
    expect(verdicts("2022年收到政府信息公开申请20件。", { ...of, year: 2023, lastYear })).toEqual(["agrees"]);
  });

  test.each([
    // 17 new ones after 20, with those carried in 19 after 25: a rate that fits neither is held against what was told.
    [17, "-15%"],
    [19, "-24%"],
  ])("into the growth behind %i requests", (n, held) => {
    const lastYear = { ...exampleWith({ [received]: 20, [carriedIn]: 5 }), year: 2022 };
    const { items } = reconcile({ ...of, lastYear }, `收到政府信息公开申请${n}件，同比下降50%。`);
    expect(items[1]).toMatchObject({ verdict: "differs", held });
  });

  test("what no table holds points to no cell", () => {
    expect(reconcile(of, "公开信息112条。").items[0]).toMatchObject({ verdict: "elsewhere", figures: [] });
  });

  test("what should be told: requests received, in whichever meaning, and the fee", () => {
    expect(reconcile(of, "收到政府信息公开申请19件。").unmentioned).toEqual(["fee"]);
    expect(reconcile(of, "予以公开政府信息4件。未收取信息处理费。").unmentioned).toEqual(["received"]);
  });
});

test("均获维持 holds for those that were decided, and differs where fewer were upheld", () => {
  const text = "因政府信息公开被申请行政复议7件，均获维持。";
  const verdicts = (upheld: number, pending: number) => {
    const figures = {
      "disputes.review.upheld": upheld,
      "disputes.review.corrected": 0,
      "disputes.review.otherOutcome": 0,
      "disputes.review.pending": pending,
      "disputes.review.total": 7,
    };
    return reconcile(exampleWith(figures), text).items.map(({ verdict }) => verdict);
  };
  expect(verdicts(7, 0)).toEqual(["agrees", "agrees"]);
  expect(verdicts(5, 2)).toEqual(["agrees", "agrees"]);
  expect(verdicts(4, 2)).toEqual(["agrees", "differs"]);
});
