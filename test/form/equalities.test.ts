import { equalitiesOf, formOf, forms, runsDown, standsAlone, totalOf } from "../../src/form";

const byKind = (form: (typeof forms)[number]) => {
  const kinds: Record<string, number> = {};
  for (const { kind } of equalitiesOf(form)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
};

test("edition 2021 has 42 equalities", () => {
  expect(byKind(formOf("2021"))).toEqual({ flow: 7, results: 7, applicants: 25, outcomes: 3 });
});

test.each([formOf("2021", ["requests.other.natural"]), formOf("2019")])(
  "with （六）其他处理 in one row there are 40 ($edition)",
  (form) => {
    expect(byKind(form)).toEqual({ flow: 7, results: 7, applicants: 23, outcomes: 3 });
  },
);

test("the flow of a column: new and carried in are the results and carried out", () => {
  expect(equalitiesOf(formOf("2021")).find(({ code }) => code === "flow.requests.charity")).toMatchObject({
    left: ["requests.new.charity", "requests.carriedIn.charity"],
    right: ["requests.resultTotal.charity", "requests.carriedOut.charity"],
  });
});

test("the results of a column are all outcomes, leaf by leaf", () => {
  const results = equalitiesOf(formOf("2021")).find(({ code }) => code === "results.requests.natural");
  expect(results?.left).toHaveLength(21);
  expect(results?.left).toContain("requests.otherRest.natural");
  expect(results?.right).toEqual(["requests.resultTotal.natural"]);
});

test("a block of section 四 adds up its own outcomes only", () => {
  expect(
    equalitiesOf(formOf("2021")).find(({ code }) => code === "outcomes.disputes.suitDirect"),
  ).toMatchObject({
    left: [
      "disputes.suitDirect.upheld",
      "disputes.suitDirect.corrected",
      "disputes.suitDirect.otherOutcome",
      "disputes.suitDirect.pending",
    ],
    right: ["disputes.suitDirect.total"],
  });
});

test.each(forms)("codes are unique and no figure stands on both sides ($edition)", (form) => {
  const equalities = equalitiesOf(form);
  expect(new Set(equalities.map(({ code }) => code)).size).toBe(equalities.length);
  for (const { left, right } of equalities) {
    expect(left.filter((id) => right.includes(id))).toEqual([]);
  }
});

test("a flow and a sum of rows run down a column, a sum of columns runs along; a flow has no total", () => {
  const equalities = equalitiesOf(formOf("2021"));
  const kindsOf = (is: (equality: (typeof equalities)[number]) => boolean) =>
    new Set(equalities.filter(is).map(({ kind }) => kind));
  expect(kindsOf(runsDown)).toEqual(new Set(["flow", "results"]));
  expect(kindsOf((equality) => totalOf(equality) === undefined)).toEqual(new Set(["flow"]));
  const ofReviews = equalities.find(({ code }) => code === "outcomes.disputes.review");
  expect(ofReviews && totalOf(ofReviews)).toBe("disputes.review.total");
});

test("only a review or a suit shares no figure with another sum", () => {
  const equalities = equalitiesOf(formOf("2021"));
  const alone = equalities.filter((equality) => standsAlone(equality, equalities));
  expect(new Set(alone.map(({ kind }) => kind))).toEqual(new Set(["outcomes"]));
  expect(alone).toHaveLength(3);
});
