import type { Claim, Terms } from "../../../src/prose/read";
import type { Item } from "../../../src/prose/reconcile";
import { sumsOf } from "../../../src/prose/reconcile/sums";
import { exampleWith } from "../../audit/exampleFiling";

// Of 17 settled: 4 予以公开, 2 不予公开, 11 无法提供, all of them 本机关不掌握.
const filing = exampleWith();
const total = (row: string) => `requests.${row}.total`;
const settled = total("resultTotal");

function item(value: number, terms: readonly string[], more: Partial<Claim> = {}): Item {
  const [first, ...others] = terms;
  const of: Terms | undefined = first === undefined ? undefined : [first, ...others];
  const about: Claim["about"] = of ? { kind: "figures", terms: of } : { kind: "elsewhere", what: "other" };
  const why = { rule: "", rivals: [] };
  const claim: Claim = { surface: "", start: 0, end: 0, value, unit: "件", about, why, ...more };
  const verdict = claim.about.kind === "elsewhere" ? "elsewhere" : "agrees";
  return { claim, verdict, figures: [], ...(of ? { terms: of } : {}) };
}

const head = (value: number, more?: Partial<Claim>) => item(value, [settled], more);
const granted = item(4, [total("granted")]);
const denied = item(2, [total("denied")]);
const unavailable = item(11, [total("unavailable")]);
const rejected = item(0, [total("rejected")]);
const notHeld = item(11, [total("unavailableNotHeld")]);
const penalties = item(15, ["disclosure.penalties.decisions"]);
const received = item(17, [total("new")]);
const rest = item(2, []);
const meetings = item(3, [], { unit: "次" });
const share = item(24, [total("granted")], { unit: "%", about: { kind: "share" } });
const growth = item(15, [total("granted")], { unit: "%", about: { kind: "growth", falls: true } });
const lastYears = (terms: readonly string[]) => item(9, terms, { about: { kind: "lastYear" } });
const times = (count: number) => Array.from({ length: count }, () => meetings);

const sums = (items: readonly Item[]) =>
  sumsOf(filing, items).map(({ head: { value }, sum, missing }) => [value, sum, missing]);

const reasonTwice = item(3, [total("unavailableNotHeld"), total("rejectedRepeat")]);
const reasonAndResult = item(15, [total("unavailableNotHeld"), total("granted")]);
const resultAndOther = item(21, [total("granted"), total("new")]);
const twoResults = item(4, [total("granted"), total("partlyGranted")]);

test.each([
  ["results", [granted, unavailable]],
  ["one that tells two results", [twoResults, unavailable]],
  ["a reason told alone, for its group", [granted, notHeld]],
  ["a reason beside its group is in it already", [granted, unavailable, notHeld]],
  ["so is a number of two reasons, one of whose groups is told", [granted, unavailable, reasonTwice]],
  ["a reason together with a result is neither", [reasonAndResult, granted, unavailable]],
  ["nor is a result together with what is none", [resultAndOther, granted, unavailable]],
  ["a share in between", [granted, share, unavailable]],
  ["growth in between", [granted, growth, unavailable]],
  ["another row of the table in between", [granted, received, unavailable]],
  ["another table before the first", [penalties, granted, unavailable]],
  ["another table's number of last year in between", [granted, lastYears(["disclosure.x.y"]), unavailable]],
  ["what no table holds in between", [granted, meetings, unavailable]],
  ["a rate of something else", [granted, item(9, [], { unit: "%", about: { kind: "share" } }), unavailable]],
  ["a rate of a change", [granted, item(9, [], { unit: "%", about: { kind: "lastYear" } }), unavailable]],
  ["the farthest that a list goes", [granted, ...times(27), unavailable]],
])("4 and 11 are more than 10: %s", (_, parts) => {
  expect(sums([head(10), ...parts])).toEqual([[10, 15, []]]);
});

test.each([
  ["another table's number ends the list", [granted, penalties, unavailable]],
  ["so does last year's, of nothing told", [granted, lastYears([]), unavailable]],
  ["and thirty numbers do", [granted, ...times(28), unavailable]],
  ["one part is no list", [unavailable]],
])("nothing is added up: %s", (_, parts) => {
  expect(sums([head(10), ...parts])).toEqual([]);
});

test.each([
  ["about 10", head(10, { approximation: "约" })],
  ["none", head(0)],
  ["settled and something else", item(10, [settled, total("carriedOut")])],
  ["received", item(10, [total("new")])],
])("nothing is held against a head of another kind: %s", (_, first) => {
  expect(sums([first, granted, unavailable])).toEqual([]);
});

const short = [[17, 15, [{ name: "不予公开", value: 2 }]]];

test.each([
  ["what is missing stands in the table", [head(17), granted, unavailable], short],
  ["with numbers of other things behind", [head(17), granted, unavailable, meetings], short],
  ["the rest, told before the head", [rest, head(17), granted, unavailable], short],
  ["the rest, told behind another table", [head(17), granted, unavailable, penalties, rest], short],
  ["the rest, farther away than a list goes", [head(17), granted, unavailable, ...times(27), rest], short],
  ["the rest is told in words of its own", [head(17), granted, unavailable, rest], []],
  ["the rest, told behind a share", [head(17), granted, unavailable, share, rest], []],
  ["the rest, at the end of a list of three", [head(17), granted, unavailable, rejected, rest], []],
  ["the rest, as far as a list goes", [head(17), granted, unavailable, ...times(26), rest], []],
  ["the table does not explain it", [head(20), granted, unavailable], []],
  ["nothing is missing", [head(17), granted, denied, unavailable], []],
])("short of the head: %s", (_, items, expected) => {
  expect(sums(items)).toEqual(expected);
});

test("the parts are the claims that were added", () => {
  const [check] = sumsOf(filing, [head(10), granted, notHeld]);
  expect(check?.parts).toEqual([granted.claim, notHeld.claim]);
});
