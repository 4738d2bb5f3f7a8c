import { audit, workedSum } from "../../src/audit";
import { blank, type Figure } from "../../src/figures";
import { exampleWith } from "./exampleFiling";

const shown = (code: string, changes: Record<string, number | Figure> = {}) => {
  const filing = exampleWith(changes);
  const entry = audit(filing).ledger.find(({ equality }) => equality.code === code);
  return entry && workedSum(entry, filing);
};

test.each<[string, string, Record<string, number | Figure>, string]>([
  ["balanced", "flow.requests.natural", {}, "16 + 0 = 16 = 16 + 0"],
  ["balanced, one total", "outcomes.disputes.review", {}, "1 + 0 + 0 + 0 = 1 = 1"],
  ["broken", "flow.requests.natural", { "requests.new.natural": 17 }, "17 + 0 = 17 ≠ 16 = 16 + 0"],
  ["broken, one total", "outcomes.disputes.review", { "disputes.review.total": 3 }, "1 + 0 + 0 + 0 = 1 ≠ 3"],
  ["not filled", "flow.requests.natural", { "requests.new.natural": blank }, "□ + 0 = 0 … 16 = 16 + 0"],
  [
    "with a cell that holds no number",
    "outcomes.disputes.review",
    { "disputes.review.pending": { state: "unreadable", text: "若干", why: "notANumber" } },
    "1 + 0 + 0 + 若干 = 1 … 1",
  ],
])("%s", (_, code, changes, sum) => {
  expect(shown(code, changes)).toBe(sum);
});
