import example from "../../assets/example/baishiyi-2023.json";
import hongze from "../published/hongze-2023.json";
import shanghai from "../published/shanghai-2019.json";
import suqian from "../published/suqian-2023.json";
import { audit, suspectsOf } from "../../src/audit";
import { parseFiling } from "../../src/figures";

function audited(json: unknown) {
  const parsed = parseFiling(json);
  if (!parsed.ok) throw new Error(parsed.message);
  return audit(parsed.filing);
}

test.each([
  ["a township, 2023", example, 42, []],
  [
    "a district whose section 四 lacks two totals, 23 rows, 2023",
    hongze,
    40,
    ["outcomes.disputes.review", "outcomes.disputes.suitAfterReview"],
  ],
  ["a prefecture, 2023", suqian, 42, []],
  ["a municipal office whose totals are blank, 2019", shanghai, 40, []],
])("published figures of %s: exactly the errors that they have", (_, json, equalities, mandatory) => {
  const { verdict, findings, location } = audited(json);
  expect(findings.filter(({ severity }) => severity === "mandatory").map(({ code }) => code)).toEqual(
    mandatory,
  );
  expect(verdict).toMatchObject({ equalities, broken: mandatory.length });
  expect(suspectsOf(location)).toEqual([]);
});
