import { blank, type Filing } from "../../../src/figures";
import type { Claim } from "../../../src/prose/read";
import { decimalsOf } from "../../../src/prose/reconcile/percent";
import { changeItem, growthItem, shareItem } from "../../../src/prose/reconcile/ratios";
import { exampleWith } from "../../audit/exampleFiling";

const received = "requests.new.total";
const carriedIn = "requests.carriedIn.total";
const settled = "requests.resultTotal.total";
const granted = "requests.granted.total";
const natural = "requests.new.natural";

// 17 received, 2 carried in, 19 settled, 4 of them granted.
const filing = exampleWith({
  "requests.carriedIn.natural": 2,
  [carriedIn]: 2,
  [settled]: 19,
  [natural]: 16,
});
const before = (changes: Readonly<Record<string, number>>): Filing => ({
  ...exampleWith(changes),
  year: 2022,
});
const since = (changes: Readonly<Record<string, number>>): Filing => ({
  ...filing,
  lastYear: before(changes),
});

function claim(surface: string, more: Partial<Claim> = {}): Claim {
  const value = Number(surface.normalize("NFKC").replace(/[^\d.]/g, ""));
  const about = { kind: "elsewhere", what: "other" } as const;
  const why = { rule: "", rivals: [] };
  return { surface, start: 0, end: surface.length, value, unit: "%", about, why, ...more };
}

test.each([
  ["15%", 0],
  ["15.0%", 1],
  ["１５．25%", 2],
  ["约15.%", 0],
  ["１５．２５％", 2],
])("%s tells %i decimals", (surface, decimals) => {
  expect(decimalsOf(surface)).toBe(decimals);
});

test.each([
  // Results: of what was settled (4 of 19), of what was received (4 of 17), of both that could be settled.
  ["21.1%", [[granted]], "agrees", "21.1%", [settled], 19],
  ["23.5%", [[granted]], "agrees", "23.5%", [received], 17],
  ["25%", [[granted]], "differs", "21%", [settled], 19],
  // Applicants: of the requests received, never of the results.
  ["94.1%", [[natural]], "agrees", "94.1%", [received], 17],
  ["84%", [[natural]], "agrees", "84%", [received, carriedIn], 19],
  ["90.1%", [[natural]], "differs", "94.1%", [received], 17],
  // New ones with those carried in: of both first.
  ["50%", [[natural, "requests.carriedIn.natural"]], "differs", "95%", [received, carriedIn], 19],
] as const)("a share of %s of %j %s", (surface, parts, verdict, held, terms, value) => {
  const item = shareItem(filing, claim(surface), parts);
  expect(item).toMatchObject({ verdict, held, base: { terms, value: String(value) }, terms: parts[0] });
  expect(item.points !== undefined).toBe(verdict === "differs");
});

test("a share of nothing that can be named, of something blank, or of a whole of 0", () => {
  expect(shareItem(filing, claim("5%"), [])).toMatchObject({ verdict: "elsewhere", figures: [] });
  const open = { ...filing, figures: new Map([...filing.figures, [granted, blank] as const]) };
  for (const part of ["requests.granted.natural", granted]) open.figures.set(part as never, blank);
  expect(shareItem(open, claim("5%"), [[granted]])).toEqual({
    claim: claim("5%"),
    verdict: "unknown",
    terms: [granted],
    figures: [granted],
  });
  const none = exampleWith({ [received]: 0, [carriedIn]: 0, [settled]: 0 });
  expect(shareItem(none, claim("5%"), [[granted]]).verdict).toBe("unknown");
});

test.each([
  ["23.4%", "0.1"],
  ["23．4%", "0.1"],
  ["２３．４％", "0.1"],
  ["２３．５％", undefined],
  ["25.5%", "2.0"],
  ["23.45%", "0.08"],
  ["24%", undefined],
  ["20%", "4"],
])("a share of %s is off by %s of 23.53%%", (surface, points) => {
  const of = exampleWith({ [carriedIn]: 0 });
  expect(shareItem(of, claim(surface), [[granted]]).points).toBe(points);
});

test.each([
  // 17 now.
  [20, "15%", true, "agrees", "-15%", undefined],
  [20, "14.9%", true, "differs", "-15.0%", "0.1"],
  [20, "15%", false, "differs", "-15%", undefined],
  [10, "70%", false, "agrees", "70%", undefined],
  [10, "70%", true, "differs", "70%", undefined],
  [10, "68.5%", false, "differs", "70.0%", "1.5"],
  [17, "0%", false, "agrees", "0%", undefined],
  [17, "0%", true, "agrees", "0%", undefined],
] as const)("growth since %i, told as %s (falls: %s), %s", (last, surface, falls, verdict, held, points) => {
  const item = growthItem(since({ [received]: last }), claim(surface), [[received]], falls);
  expect(item).toMatchObject({
    verdict,
    held,
    terms: [received],
    figures: [received],
    base: { terms: [received], value: String(last) },
  });
  expect(item.points).toBe(points);
});

test("growth of whichever meaning fits, and else of the first", () => {
  const of = since({ [received]: 20, [carriedIn]: 18 });
  // 19 against 38: half.
  expect(growthItem(of, claim("50%"), [[received], [received, carriedIn]], true)).toMatchObject({
    verdict: "agrees",
    terms: [received, carriedIn],
    figures: [received, carriedIn],
  });
  expect(growthItem(of, claim("40%"), [[received], [received, carriedIn]], true)).toMatchObject({
    verdict: "differs",
    held: "-15%",
  });
});

test.each([
  ["growth", growthItem],
  ["a difference", changeItem],
] as const)("%s without a subject, a year before, or a number", (_, itemOf) => {
  const of = since({ [received]: 20 });
  expect(itemOf(of, claim("5%"), [], false)).toMatchObject({ verdict: "elsewhere", figures: [] });
  expect(itemOf(filing, claim("5%"), [[received]], false)).toMatchObject({ verdict: "unknown", figures: [] });
  expect(itemOf(filing, claim("5%"), [], false).verdict).toBe("elsewhere");
  for (const year of [of, of.lastYear]) {
    if (!year) continue;
    const open = { ...year, figures: new Map([...year.figures, [natural, blank] as const]) };
    const years = year === of ? { ...open, lastYear: of.lastYear as Filing } : { ...of, lastYear: open };
    expect(itemOf(years, claim("5%"), [[natural]], false)).toMatchObject({
      verdict: "unknown",
      terms: [natural],
      figures: [natural],
    });
  }
});

test("no rate on a base of 0, but a difference", () => {
  const of = since({ [received]: 0 });
  expect(growthItem(of, claim("5%"), [[received]], false).verdict).toBe("unknown");
  expect(changeItem(of, claim("17件", { unit: "件" }), [[received]], false)).toMatchObject({
    verdict: "agrees",
    held: "17",
  });
});

test.each([
  [20, "3件", true, "agrees", "3"],
  [20, "2件", true, "differs", "3"],
  [20, "3件", false, "differs", "-3"],
  [10, "7件", false, "agrees", "7"],
  [17, "0件", false, "agrees", "0"],
] as const)("a difference from %i, told as %s (falls: %s), %s", (last, surface, falls, verdict, held) => {
  const item = changeItem(since({ [received]: last }), claim(surface, { unit: "件" }), [[received]], falls);
  expect(item).toMatchObject({
    verdict,
    held,
    terms: [received],
    figures: [received],
    base: { terms: [received], value: String(last) },
  });
});

const fees = "disclosure.fees.amount";
const ofMoney = (now: string, last: string): Filing => {
  const withFees = (of: Filing, exact: string): Filing => ({
    ...of,
    figures: new Map([
      ...of.figures,
      [fees, { state: "number", value: Number(exact), exact } as const] as const,
    ]),
  });
  return { ...withFees(filing, now), lastYear: withFees(before({}), last) };
};

test.each([
  ["0.3", "0.1", "0.2万元", false, "agrees", "0.2"],
  ["0.1", "0.3", "0.2万元", true, "agrees", "0.2"],
  ["0.57", "0.285", "0.28万元", false, "differs", "0.285"],
] as const)(
  "amounts differ exactly: %s after %s, told as %s (falls: %s), %s",
  (now, last, surface, falls, verdict, held) => {
    const told = claim(surface, { unit: "万元" });
    expect(changeItem(ofMoney(now, last), told, [[fees]], falls)).toMatchObject({ verdict, held });
  },
);

test.each([
  ["0.3", "0.1", "200%", false, "agrees", "200%", undefined],
  ["1.125", "1", "13%", false, "agrees", "13%", undefined],
  ["1.125", "1", "12%", false, "differs", "13%", "1"],
  ["1.005", "1", "0.5%", false, "agrees", "0.5%", undefined],
  ["1.3335", "1", "33.4%", false, "agrees", "33.4%", undefined],
  ["1.3335", "1", "33.3%", false, "differs", "33.4%", "0.1"],
  ["0.8995", "1", "10.1%", true, "agrees", "-10.1%", undefined],
] as const)(
  "amounts grow exactly: %s after %s, told as %s (falls: %s), %s",
  (now, last, surface, falls, verdict, held, points) => {
    const item = growthItem(ofMoney(now, last), claim(surface), [[fees]], falls);
    expect(item).toMatchObject({ verdict, held, base: { terms: [fees], value: last } });
    expect(item.points).toBe(points);
  },
);

test("a difference of whichever meaning fits", () => {
  const of = since({ [received]: 20, [carriedIn]: 18 });
  expect(changeItem(of, claim("19件"), [[received], [received, carriedIn]], true)).toMatchObject({
    verdict: "agrees",
    terms: [received, carriedIn],
  });
});
