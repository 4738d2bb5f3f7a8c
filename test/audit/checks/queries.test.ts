import { audit } from "../../../src/audit";
import { blank, readFigure, type Figure, type Organ } from "../../../src/figures";
import { exampleWith } from "../exampleFiling";

type Changes = Readonly<Record<string, number | Figure>>;

const findings = (changes: Changes, organ: Organ = "town") =>
  audit({ ...exampleWith(changes), organ }).findings;
const codes = (changes: Changes, organ?: Organ) => findings(changes, organ).map(({ code }) => code);

describe("规章 of an organ that cannot make them", () => {
  const rules = { "disclosure.rules.issued": 2, "disclosure.rules.inForce": 3 };

  test.each([
    ["town", ["ruleMaker.rules"]],
    ["department", ["ruleMaker.rules"]],
    ["county", ["ruleMaker.rules"]],
    ["cityOrAbove", []],
    ["ministry", []],
  ] as const)("%s: %j", (organ, expected) => {
    expect(codes(rules, organ)).toEqual(expected);
  });

  test("the numbers are named", () => {
    expect(findings(rules)[0]).toMatchObject({
      severity: "query",
      figures: ["disclosure.rules.issued", "disclosure.rules.inForce"],
      message: expect.stringContaining("2、3") as string,
    });
  });
});

describe("the fee, in 万元", () => {
  test.each([
    ["2.02", "town", []],
    ["251000元", "town", ["feeUnit.fees"]],
    ["25.1万元", "town", []],
    [999.9999, "town", []],
    [1000, "town", ["feeUnit.fees"]],
    [9_999, "department", []],
    [10_000, "department", ["feeUnit.fees"]],
    [7730.28, "county", []],
    [999_999, "county", []],
    [1_000_000, "county", ["feeUnit.fees"]],
    [316441, "cityOrAbove", []],
    [9_999_999, "cityOrAbove", []],
    [10_000_000, "cityOrAbove", ["feeUnit.fees"]],
    [72_701_257.8, "cityOrAbove", ["feeUnit.fees"]],
    [9_999_999, "ministry", []],
    [10_000_000, "ministry", ["feeUnit.fees"]],
  ] as const)("%s of a %s: %j", (typed, organ, expected) => {
    expect(codes({ "disclosure.fees.amount": readFigure(typed, "money") }, organ)).toEqual(expected);
  });

  test("元 are understood and questioned", () => {
    const [finding] = findings({ "disclosure.fees.amount": readFigure("251000元", "money") });
    expect(finding).toEqual({
      kind: "figure",
      code: "feeUnit.fees",
      severity: "query",
      figures: ["disclosure.fees.amount"],
      clause: expect.stringMatching(/./) as string,
      remedy: { kind: "none" },
      seen: ["251000元"],
      message: "收费金额“251000元”是以元填写，按万元应为 25.1，请核实",
    });
  });

  test("an amount that is too large is told as it was typed", () => {
    const [finding] = findings({ "disclosure.fees.amount": readFigure("12000.50", "money") });
    expect(finding).toMatchObject({ seen: [expect.stringContaining("12000.5")] });
    expect(finding?.message).toMatch(/收费金额 12000\.50? 万元，金额偏大/);
  });

  test("a remark is no unit, and a blank is no fee", () => {
    expect(codes({ "disclosure.fees.amount": readFigure("2.02万元(含上年)", "money") })).toEqual([]);
    expect(codes({ "disclosure.fees.amount": blank })).toEqual([]);
  });
});

test.each([
  [2, 0, 1, true],
  [2, 1, 1, false],
  [2, 0, 2, false],
])("issued %i, repealed %i, in force %i: asked %s", (issued, repealed, inForce, asked) => {
  expect(
    codes({
      "disclosure.normativeDocuments.issued": issued,
      "disclosure.normativeDocuments.repealed": repealed,
      "disclosure.normativeDocuments.inForce": inForce,
    }),
  ).toEqual(asked ? ["issuedInForce.normativeDocuments"] : []);
});

const fillsZero = (...ids: string[]) => ({ kind: "fill", values: new Map(ids.map((id) => [id, 0])) });

describe("meant as 0", () => {
  test("every slash of a table, for one click", () => {
    const slash: Figure = { state: "notApplicable", text: "/" };
    const slashed = ["disputes.suitDirect.upheld", "disputes.suitDirect.pending"];
    expect(findings(Object.fromEntries(slashed.map((id) => [id, slash])))).toMatchObject([
      { code: "meantZero.disputes.slash", severity: "advice", remedy: fillsZero(...slashed) },
    ]);
  });

  test("blanks whose sum already balances", () => {
    expect(findings({ "requests.granted.research": blank })).toMatchObject([
      { code: "meantZero.requests.blank", remedy: fillsZero("requests.granted.research") },
    ]);
  });

  test("a blank in a sum that comes to nothing yet is not told from one that nobody has looked at", () => {
    const nothing = { "disputes.review.upheld": blank, "disputes.review.total": 0 };
    expect(findings(nothing)).toEqual([]);
  });

  test("slashes and blanks of a table are told apart, in one filing", () => {
    const slash: Figure = { state: "notApplicable", text: "/" };
    const both = { "requests.granted.research": blank, "requests.granted.charity": slash };
    expect(findings(both)).toMatchObject([
      { code: "meantZero.requests.slash", kind: "figure", seen: ["/"] },
      {
        code: "meantZero.requests.blank",
        kind: "figure",
        figures: ["requests.granted.research"],
        seen: [""],
      },
    ]);
  });

  test("never a blank that may hold a number still", () => {
    expect(findings({ "requests.granted.natural": blank })).toEqual([]);
  });
});

describe("an explanation", () => {
  const rules = { "disclosure.rules.inForce": 3 };
  const explained = (changes: Changes) => {
    const [finding] = findings(rules);
    if (!finding) throw new Error("nothing to explain");
    const explanations = [{ code: finding.code, seen: finding.seen, text: "代市政府起草" }];
    return audit({ ...exampleWith(changes), explanations }).findings.map((found) => found.explained);
  };

  test("holds while the values it saw stand, whatever else changes", () => {
    expect(explained({ ...rules, "disclosure.penalties.decisions": 16 })).toEqual(["代市政府起草"]);
  });

  test("lapses when one of them changes", () => {
    expect(explained({ "disclosure.rules.inForce": 4 })).toEqual([undefined]);
    expect(explained({ ...rules, "disclosure.rules.repealed": 1 })).toEqual([undefined]);
  });

  test("cannot excuse what is mandatory", () => {
    const wrong = exampleWith({ "disputes.review.total": 5 });
    const [finding] = audit(wrong).findings;
    if (!finding) throw new Error("nothing found");
    const explanations = [{ code: finding.code, seen: finding.seen, text: "就是这样" }];
    expect(audit({ ...wrong, explanations }).findings[0]?.explained).toBeUndefined();
  });
});
