import { audit, blanksOf } from "../../src/audit";
import { blank } from "../../src/figures";
import { exampleWith } from "./exampleFiling";

const filing = exampleWith(
  {
    "disputes.review.pending": blank,
    "requests.granted.total": blank,
    "requests.granted.natural": blank,
    "requests.new.natural": { state: "notApplicable", text: "/" },
    "requests.new.total": { state: "unreadable", text: "若干", why: "notANumber" },
  },
  ["requests.granted.total"],
);

test("blanks are told table by table in the order of the form: no slash, no text, nothing that a formula fills", () => {
  expect(blanksOf(filing).map(({ table, figures }) => [table.id, figures])).toEqual([
    ["requests", ["requests.granted.natural"]],
    ["disputes", ["disputes.review.pending"]],
  ]);
  expect(blanksOf(exampleWith())).toEqual([]);
  expect(audit(filing).verdict.blank).toBe(2);
});
