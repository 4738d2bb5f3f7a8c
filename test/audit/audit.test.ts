import { audit, suspectsOf } from "../../src/audit";
import { blank } from "../../src/figures";
import { exampleWith } from "./exampleFiling";

test("the example is clean", () => {
  expect(audit(exampleWith())).toMatchObject({
    verdict: { equalities: 42, balanced: 42, broken: 0, pending: 0, blank: 0 },
    findings: [],
    location: { kind: "balanced" },
  });
});

test("one wrong figure: both broken sums, and the figure with what it should be", () => {
  const { verdict, findings, location } = audit(exampleWith({ "requests.unavailableNotHeld.natural": 10 }));
  expect(verdict).toMatchObject({ balanced: 40, broken: 2 });
  expect(findings).toMatchObject([
    { code: "results.requests.natural", severity: "mandatory", left: 15, right: 16 },
    {
      code: "applicants.requests.unavailableNotHeld",
      sum: "10 + 0 + 0 + 0 + 0 + 0 = 10 ≠ 11",
      message: "表三 · 本机关不掌握：各类申请人之和与总计不相等",
    },
  ]);
  expect(suspectsOf(location)).toEqual([
    { figure: "requests.unavailableNotHeld.natural", from: 10, to: 11, slip: "digit", alternatives: [] },
  ]);
});

test("a blank makes its sums pending, not broken", () => {
  const { verdict, findings } = audit(exampleWith({ "requests.granted.company": blank }));
  expect(verdict).toMatchObject({ balanced: 40, broken: 0, pending: 2, blank: 1 });
  expect(findings).toEqual([]);
});

test("what is filled already exceeds the total: broken in spite of the blank", () => {
  const filing = exampleWith({ "requests.granted.research": blank, "requests.granted.total": 3 });
  expect(audit(filing).findings).toMatchObject([
    { code: "results.requests.total" },
    { code: "applicants.requests.granted", left: 4, right: 3 },
  ]);
});

test("a cell that is no number is named with what to do", () => {
  const unreadable = { state: "unreadable", text: "-3", why: "negative" } as const;
  const { findings, verdict } = audit(exampleWith({ "disputes.review.upheld": unreadable }));
  expect(verdict).toMatchObject({
    balanced: 41,
    broken: 0,
    pending: 0,
    unreadable: 1,
    blank: 0,
    mandatory: 1,
  });
  expect(findings).toMatchObject([
    {
      code: "unreadable.disputes.review.upheld",
      severity: "mandatory",
      figures: ["disputes.review.upheld"],
      message: "表四 · 行政复议 · 结果维持：“-3”是负数，件数不能小于 0，请改正。",
    },
  ]);
});

test("a block of section 四 shows its sum and accuses no cell", () => {
  const { findings, location } = audit(exampleWith({ "disputes.review.total": 0 }));
  expect(findings).toMatchObject([{ code: "outcomes.disputes.review", sum: "1 + 0 + 0 + 0 = 1 ≠ 0" }]);
  expect(suspectsOf(location)).toEqual([]);
});

test("every finding is counted once, by what it asks", () => {
  const slash = { state: "notApplicable", text: "/" } as const;
  const changes = {
    "requests.granted.total": 5,
    "disclosure.rules.issued": 1,
    "disclosure.rules.inForce": 1,
    "disputes.suitDirect.upheld": slash,
  };
  const filing = exampleWith(changes);
  const { verdict, findings } = audit(filing);
  expect(verdict).toMatchObject({ broken: 2, mandatory: 2, toExplain: 1, explained: 0, advice: 1 });
  const query = findings.find(({ severity }) => severity === "query");
  const explanations = query ? [{ code: query.code, seen: query.seen, text: "代市政府起草" }] : [];
  expect(audit({ ...filing, explanations }).verdict).toMatchObject({
    mandatory: 2,
    toExplain: 0,
    explained: 1,
  });
});
