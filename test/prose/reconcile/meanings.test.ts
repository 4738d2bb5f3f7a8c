import type { Filing } from "../../../src/figures";
import { reconcile, wordsOfClaim } from "../../../src/prose/reconcile";
import type { Claim, Terms } from "../../../src/prose/read";
import { asChosen } from "../../../src/prose/reconcile/chosen";
import { figuresItem } from "../../../src/prose/reconcile/figuresItem";
import { exampleWith } from "../../audit/exampleFiling";

const received = "requests.new.total";
const carriedIn = "requests.carriedIn.total";
const granted = "requests.granted.total";
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
  expect(item(claim(713))).toMatchObject({ verdict: "agrees", held: "713", reading: "new" });
  expect(item(claim(749, { alternatives: [[granted], both] }))).toMatchObject({
    verdict: "agrees",
    terms: both,
    held: "749",
    reading: "newAndCarriedIn",
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
    expect(found.meanings).toEqual([{ terms: [received], held: "713" }, { terms: undefined }]);
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
    const [, item_] = reconcile({ ...of, lastYear }, told(17, 21)).items;
    expect(item_?.figures).toEqual([]);
    expect(verdicts(told(17, 20), of)).toEqual(["agrees", "unknown"]);
  });

  test("what should be told: requests received, in whichever meaning, and the fee", () => {
    expect(reconcile(of, "收到政府信息公开申请19件。").unmentioned).toEqual(["fee"]);
    expect(reconcile(of, "予以公开政府信息4件。未收取信息处理费。").unmentioned).toEqual(["received"]);
  });
});

describe("sums inside the text", () => {
  const of = exampleWith();
  const sums = (text: string) =>
    reconcile(of, text).sums.map(({ head, sum, missing }) => [
      head.value,
      sum,
      missing.map(({ value }) => value),
    ]);

  test.each([
    ["too much for the head", "办结政府信息公开申请10件，其中予以公开4件、无法提供11件。", [[10, 15, []]]],
    ["just enough", "办结政府信息公开申请15件，其中予以公开4件、无法提供11件。", []],
    [
      "too little, and the rest stands in the table",
      "办结政府信息公开申请17件，其中予以公开4件、无法提供11件。",
      [[17, 15, [2]]],
    ],
    [
      "too little, and the table does not explain it",
      "办结政府信息公开申请20件，其中予以公开4件、无法提供11件。",
      [],
    ],
    ["one part is no list", "办结政府信息公开申请3件，其中予以公开4件。", []],
    ["about", "办结政府信息公开申请约10件，其中予以公开4件、无法提供11件。", []],
    ["none", "办结政府信息公开申请0件，其中予以公开4件、无法提供11件。", []],
  ])("%s", (_, text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  test("the parts are the claims that were added", () => {
    const [check] = reconcile(of, "办结政府信息公开申请10件，其中予以公开4件、无法提供11件。").sums;
    expect(check?.parts.map(({ value }) => value)).toEqual([4, 11]);
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
