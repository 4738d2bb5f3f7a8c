import { audit, suspectsOf } from "../../../src/audit";
import type { Figure, Filing } from "../../../src/figures";
import { exampleWith } from "../exampleFiling";

type Changes = Readonly<Record<string, number | Figure>>;

/** Findings of the example with changes, given last year's report with changes; `unchanged` apart. */
function findings(now: Changes, last: Changes, origin: Filing["origin"] = "own") {
  const lastYear: Filing = {
    ...exampleWith({ "requests.granted.natural": 99, ...last }),
    year: 2022,
    origin,
  };
  return audit({ ...exampleWith(now), lastYear }).findings.filter(
    ({ code }) => !code.startsWith("unchanged"),
  );
}

test("carried in as last year carried out: nothing to say", () => {
  expect(findings({}, {})).toEqual([]);
});

test.each([
  ["own", "mandatory"],
  ["read", "query"],
] as const)("carried in differs from last year's %s report: %s", (origin, severity) => {
  expect(findings({}, { "requests.carriedOut.natural": 4 }, origin)).toMatchObject([
    {
      code: "carriedOver.natural",
      severity,
      figures: ["requests.carriedIn.natural"],
      left: 0,
      right: 4,
      message: "自然人：上年结转填 0，上年报告结转下年是 4",
    },
  ]);
});

test("our own carry-over names the cell where this year's sums alone cannot", () => {
  const totals = [...exampleWith().figures.keys()].filter((id) =>
    /^requests\..*(\.total$|resultTotal)/.test(id),
  );
  const typed = { "requests.carriedIn.natural": 5, "requests.carriedIn.total": 5 };
  const wrong = exampleWith(typed, totals);
  expect(suspectsOf(audit(wrong).location)[0]?.alternatives.length).toBeGreaterThan(0);
  const lastYear: Filing = { ...exampleWith(), year: 2022 };
  expect(suspectsOf(audit({ ...wrong, lastYear }).location)).toMatchObject([
    { figure: "requests.carriedIn.natural", from: 5, to: 0, alternatives: [] },
  ]);
});

test("in force = in force last year + issued − repealed", () => {
  const row = (issued: number, repealed: number, inForce: number) => ({
    "disclosure.normativeDocuments.issued": issued,
    "disclosure.normativeDocuments.repealed": repealed,
    "disclosure.normativeDocuments.inForce": inForce,
  });
  expect(findings(row(3, 1, 7), row(0, 0, 5))).toEqual([]);
  expect(findings(row(3, 1, 9), row(0, 0, 5))).toMatchObject([
    {
      code: "rollForward.normativeDocuments",
      severity: "query",
      sum: "5 + 3 − 1 = 7 ≠ 9",
      left: 7,
      right: 9,
    },
  ]);
});

test.each([
  [45, 15, true],
  [44, 15, false],
  [15, 45, true],
  [0, 20, true],
  [19, 0, false],
])("penalties %i after %i: asked for a reason: %s", (now, last, asked) => {
  const penalties = (value: number) => ({ "disclosure.penalties.decisions": value });
  expect(findings(penalties(now), penalties(last)).map(({ code }) => code)).toEqual(
    asked ? ["swing.disclosure.penalties.decisions"] : [],
  );
});

test("a table that is last year's to the digit", () => {
  const lastYear: Filing = { ...exampleWith(), year: 2022 };
  expect(audit({ ...exampleWith(), lastYear }).findings).toMatchObject([
    { code: "unchanged.requests", severity: "query", message: expect.stringContaining("表三") as string },
  ]);
});

test.each([
  [2, false],
  [3, true],
])("%i figures above 0 that are the same two years running: asked %s", (filled, asked) => {
  const rows = ["upheld", "corrected", "otherOutcome"].slice(0, filled - 1);
  const block = Object.fromEntries([
    ...rows.map((key) => [`disputes.review.${key}`, 1] as const),
    ["disputes.review.total", filled - 1],
    ["disputes.review.upheld", 1],
  ]);
  const lastYear: Filing = { ...exampleWith(block), year: 2022 };
  const codes = audit({ ...exampleWith(block), lastYear }).findings.map(({ code }) => code);
  expect(codes.includes("unchanged.disputes")).toBe(asked);
});

test("one other figure, and the table was filled anew; blanks and zeros are no figures", () => {
  const lastYear: Filing = { ...exampleWith(), year: 2022 };
  const codes = (changes: Changes) =>
    audit({ ...exampleWith(changes), lastYear }).findings.map(({ code }) => code);
  expect(codes({})).toContain("unchanged.requests");
  expect(codes({ "requests.granted.research": 1 })).not.toContain("unchanged.requests");
  const [found] = audit({ ...exampleWith(), lastYear }).findings;
  expect(found?.kind === "figure" && found.figures).not.toContain("requests.carriedIn.natural");
});
