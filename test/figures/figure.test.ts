import { addsUpOthers, blank, count, textOf, valueOf, withUsualFacts, type Figure } from "../../src/figures";
import { formInForce } from "../../src/form";

test.each<[Figure | undefined, number | undefined, string]>([
  [count(17), 17, "17"],
  [count(0), 0, "0"],
  [{ state: "number", value: 25.1, exact: "25.10" }, 25.1, "25.10"],
  [blank, undefined, ""],
  [undefined, undefined, ""],
  [{ state: "notApplicable", text: "/" }, undefined, "/"],
  [{ state: "unreadable", text: "约十件", why: "notANumber" }, undefined, "约十件"],
])("%j has the value %s and reads %j", (figure, value, text) => {
  expect(valueOf(figure)).toBe(value);
  expect(textOf(figure)).toBe(text);
});

test("a count is a whole number with its digits", () => {
  expect(count(1200)).toEqual({ state: "number", value: 1200, exact: "1200" });
});

test.each([
  ["town", false],
  ["department", false],
  ["county", true],
  ["cityOrAbove", true],
] as const)("the report of a %s adds up others: %s", (organ, adds) => {
  expect(addsUpOthers({ organ })).toBe(adds);
});

test("usual facts come behind those that stand there, without a value, and none twice", () => {
  const form = formInForce();
  const usual = form.usualFacts.map(({ name, unit }) => ({ name, value: "", unit, note: "" }));
  expect(usual.length).toBeGreaterThan(1);
  expect(withUsualFacts(form, [])).toEqual(usual);
  const own = { name: usual[1]?.name ?? "", value: "3", unit: "项", note: "自填" };
  const other = { name: "宣传手册", value: "500", unit: "册", note: "" };
  expect(withUsualFacts(form, [own, other])).toEqual([
    own,
    other,
    ...usual.filter(({ name }) => name !== own.name),
  ]);
});
