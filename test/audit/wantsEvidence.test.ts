import { audit, wantsEvidence } from "../../src/audit";
import { readFigure, type Figure } from "../../src/figures";
import { exampleWith } from "./exampleFiling";

const text = (typed: string) => readFigure(typed, "count");
/** One row is over by 1, the next short by 1: their totals are wrong, or two cells of a column. */
const tied = { "requests.granted.total": 5, "requests.unavailableNotHeld.total": 10 };
const oneCell = { "requests.unavailableNotHeld.natural": 10 };

test.each<[string, boolean, Record<string, number | Figure>]>([
  ["nothing is off", false, {}],
  ["a cell of no sum holds no number", false, { "disclosure.penalties.decisions": text("若干") }],
  ["one cell explains all", false, oneCell],
  ["several repairs do", true, tied],
  ["one sum of section 四 is off", true, { "disputes.review.total": 9 }],
  ["the same beside a cell that is certain", true, { ...oneCell, "disputes.review.total": 9 }],
  ["a sum of section 四 holds no number", true, { "disputes.review.upheld": text("若干") }],
])("%s: the text is asked: %s", (_, wanted, changes) => {
  expect(wantsEvidence(audit(exampleWith(changes)))).toBe(wanted);
});
