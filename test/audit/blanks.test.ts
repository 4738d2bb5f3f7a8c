import { audit, blanksOf, verdictOf } from "../../src/audit";
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
});

test("the verdict of one table counts its own blanks", () => {
  const { ledger, findings, verdict } = audit(filing);
  const blanks = (only?: "disclosure" | "requests" | "disputes") =>
    verdictOf(filing, ledger, findings, only).blank;
  expect([blanks(), blanks("disclosure"), blanks("requests"), blanks("disputes")]).toEqual([2, 0, 1, 1]);
  expect(verdict.blank).toBe(2);
});
