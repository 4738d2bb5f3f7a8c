import { audit } from "../../../src/audit";
import { blank, type Filing } from "../../../src/figures";
import { exampleWith } from "../exampleFiling";

const documents = (issued: number, repealed: number, inForce: number) => ({
  "disclosure.normativeDocuments.issued": issued,
  "disclosure.normativeDocuments.repealed": repealed,
  "disclosure.normativeDocuments.inForce": inForce,
});
const wrong = {
  ...documents(9, 1, 3),
  // Two that came in are two carried in, so that the sums hold and no error has to be looked for.
  "requests.carriedIn.natural": 2,
  "requests.carriedIn.total": 2,
  "requests.new.natural": 14,
  "requests.new.total": 15,
  "disclosure.penalties.decisions": 99,
};
const before = {
  ...documents(1, 0, 1),
  "requests.carriedOut.natural": 5,
  "requests.carriedOut.total": 2,
  "disclosure.penalties.decisions": 1,
};

/** The codes of checks that compare figures, beside the sums. */
const asked = (now: Record<string, number | typeof blank>, last: Record<string, number | typeof blank>) => {
  const lastYear: Filing = { ...exampleWith({ ...before, ...last }), year: 2022 };
  return audit({ ...exampleWith({ ...wrong, ...now }), lastYear })
    .findings.map(({ code }) => code)
    .filter((code) => /^(?:carriedOver|rollForward|swing|issuedInForce)\./.test(code));
};

const all = [
  "carriedOver.natural",
  "rollForward.normativeDocuments",
  "swing.disclosure.penalties.decisions",
  "issuedInForce.normativeDocuments",
];
const without = (...codes: readonly string[]) => all.filter((code) => !codes.includes(code));
const [carried = "", rolled = "", swung = "", inForce = ""] = all;

test.each<[string, string, string[], string[]]>([
  ["all is filled", "disputes.no.cell", all, all],
  ["上年结转", "requests.carriedIn.natural", without(carried), all],
  ["结转下年度", "requests.carriedOut.natural", all, without(carried)],
  ["本年制发", "disclosure.normativeDocuments.issued", without(rolled, inForce), all],
  [
    "本年废止, without which there is no sum, and none was repealed",
    "disclosure.normativeDocuments.repealed",
    without(rolled),
    all,
  ],
  ["现行有效", "disclosure.normativeDocuments.inForce", without(rolled, inForce), without(rolled)],
  ["处罚", "disclosure.penalties.decisions", without(swung), without(swung)],
])("what is not filled is asked about by no comparison: %s", (_, cell, thisYear, lastYear) => {
  expect(asked({ [cell]: blank }, {})).toEqual(thisYear);
  expect(asked({}, { [cell]: blank })).toEqual(lastYear);
});

test("what each comparison says, and the values that an explanation would be given for", () => {
  const lastYear: Filing = { ...exampleWith(before), year: 2022 };
  const { findings } = audit({ ...exampleWith(wrong), lastYear });
  const told = findings.filter(({ code }) => all.includes(code));
  expect(told).toMatchObject([
    { kind: "acrossYears", severity: "mandatory", sum: "2 ≠ 5", seen: ["2", "5"] },
    { kind: "acrossYears", severity: "query", sum: "1 + 9 − 1 = 9 ≠ 3", seen: ["9", "1", "3", "1"] },
    { kind: "acrossYears", severity: "query", sum: "1 → 99", seen: ["99", "1"] },
    {
      kind: "figure",
      severity: "query",
      seen: ["9", "1", "3"],
      remedy: { kind: "none" },
      message: expect.stringContaining("本年制发 9 件、废止 1 件，现行有效只有 3 件") as string,
    },
  ]);
});
