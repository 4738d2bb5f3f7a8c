import { audit, clauseOf, figuresOf, openFindings, sumOf } from "../../src/audit";
import { blank, type Figure, type Filing } from "../../src/figures";
import { equalitiesOf } from "../../src/form";
import { exampleWith } from "./exampleFiling";

const lastYear: Filing = { ...exampleWith({ "requests.carriedOut.natural": 4 }), year: 2022 };
const one = (code: string, filing: Filing) => {
  const found = audit(filing).findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const slash: Figure = { state: "notApplicable", text: "/" };

test.each([
  [
    "an equality",
    one("applicants.requests.granted", exampleWith({ "requests.granted.total": 5 })),
    7,
    "3 + 1 + 0 + 0 + 0 + 0 = 4 ≠ 5",
  ],
  ["across years", one("carriedOver.natural", { ...exampleWith(), lastYear }), 1, "0 ≠ 4"],
  ["a figure", one("meantZero.disputes.slash", exampleWith({ "disputes.review.upheld": slash })), 1, ""],
  [
    "facts, which stand in no cell of the form",
    one("factParts.公开信息", {
      ...exampleWith(),
      facts: [
        { name: "公开信息", value: "5", unit: "条", note: "" },
        { name: "其中网站", value: "6", unit: "条", note: "" },
      ],
    }),
    0,
    "6 = 6 ≠ 5",
  ],
] as const)("what a finding is about and what it adds up: %s", (_, finding, cells, sum) => {
  expect(figuresOf(finding)).toHaveLength(cells);
  expect(sumOf(finding)).toBe(sum);
});

test("advice may be left, what is explained is settled, the rest is open", () => {
  const { findings } = audit(
    exampleWith({
      "disputes.review.total": 5,
      "disclosure.rules.inForce": 1,
      "disputes.suitDirect.total": slash,
    }),
  );
  expect(findings.map(({ severity }) => severity)).toEqual(["mandatory", "query", "advice"]);
  expect(openFindings(findings).map(({ severity }) => severity)).toEqual(["mandatory", "query"]);
  const explained = findings.map((finding) => ({ ...finding, explained: "代市政府起草" }));
  expect(openFindings(explained)).toEqual([]);
});

test("the flow has a note of its own on the form, the totals are meant by their name", () => {
  const { form } = exampleWith();
  for (const equality of equalitiesOf(form)) {
    expect(clauseOf(form, equality)).toBe(equality.kind === "flow" ? form.clauses.flow : form.clauses.totals);
  }
  expect(form.clauses.flow).not.toBe(form.clauses.totals);
});

test.each([
  [
    "flow.requests.natural",
    { "requests.new.natural": 17 },
    "表三 · 自然人：本年新收 + 上年结转 与 办理总计 + 结转下年 不相等",
  ],
  [
    "results.requests.natural",
    { "requests.granted.natural": 5 },
    "表三 · 自然人：各项办理结果之和与（七）总计不相等",
  ],
  [
    "applicants.requests.granted",
    { "requests.granted.total": 5 },
    "表三 · 予以公开：各类申请人之和与总计不相等",
  ],
  ["outcomes.disputes.review", { "disputes.review.total": 5 }, "表四 · 行政复议：各项结果之和与总计不相等"],
])("a broken sum is named by the line of the form that it runs along: %s", (code, changes, message) => {
  const found = one(code, exampleWith(changes));
  expect(found).toMatchObject({ kind: "equality", severity: "mandatory", message });
  expect(found.seen).toHaveLength(figuresOf(found).length);
});

test("every kind of finding holds the values that an explanation is given for", () => {
  expect(one("carriedOver.natural", { ...exampleWith(), lastYear }).seen).toEqual(["0", "4"]);
  const blanks = exampleWith({ "disputes.review.upheld": slash, "disputes.review.pending": blank });
  expect(one("meantZero.disputes.slash", blanks).seen).toEqual(["/"]);
});
