import { figureCellsOf, forms, leavesOf } from "../../../src/form";
import { clausesOf } from "../../../src/form/editions/shared/clauses.zh-CN";
import { disputesTable } from "../../../src/form/editions/shared/disputes";
import { usualFacts } from "../../../src/form/editions/shared/facts.zh-CN";
import { requestsTable } from "../../../src/form/editions/shared/requests";
import { otherInOneRow, otherInThreeRows } from "../../../src/form/editions/shared/results";

const rowsOf = (other: typeof otherInOneRow) =>
  requestsTable(other).sections.flatMap(({ rows }) => leavesOf(rows).map(({ node }) => node));

test("section 三 in its two ways: （六）其他处理 is one row, or three", () => {
  const [one, three] = [otherInOneRow, otherInThreeRows].map((other) => rowsOf(other).map(({ key }) => key));
  expect(three?.filter((key) => !one?.includes(key))).toEqual([
    "otherNotCorrected",
    "otherFeeUnpaid",
    "otherRest",
  ]);
  expect(one?.filter((key) => !three?.includes(key))).toEqual(["other"]);
});

test("what came in, was carried over and was settled each has its row", () => {
  const roles = rowsOf(otherInThreeRows).flatMap(({ key, role }) =>
    role === undefined ? [] : [[role, key]],
  );
  expect(roles).toEqual(
    expect.arrayContaining([
      ["received", "new"],
      ["carriedIn", "carriedIn"],
      ["settled", "resultTotal"],
      ["carriedOut", "carriedOut"],
    ]),
  );
});

test("section 四: three blocks of the same five outcomes, the last of which adds up the others", () => {
  const keys = figureCellsOf(disputesTable).map(({ id }) => id.split(".").slice(1));
  const blocks = [...new Set(keys.map(([block]) => block))];
  expect(blocks).toEqual(["review", "suitDirect", "suitAfterReview"]);
  for (const block of blocks)
    expect(keys.filter(([of]) => of === block).map(([, outcome]) => outcome)).toEqual([
      "upheld",
      "corrected",
      "otherOutcome",
      "pending",
      "total",
    ]);
});

test("the clauses are cited from the notice of the edition, and facts have names of their own", () => {
  expect(JSON.stringify(clausesOf("国办公开办函〔2099〕1号"))).toContain("国办公开办函〔2099〕1号");
  expect(new Set(usualFacts.map(({ name }) => name)).size).toBe(usualFacts.length);
  for (const form of forms) expect(form.usualFacts).toBe(usualFacts);
});
