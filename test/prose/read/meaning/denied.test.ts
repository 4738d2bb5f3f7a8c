import { denied } from "../../../../src/prose/read/meaning/denied";
import { is } from "../../../../src/prose/read/meaning/senses";
import type { ReadSoFar } from "../../../../src/prose/read/meaning/state";
import { stateAfter, wordsOf } from "../phrase";

/** What is nought in a clause whose first denying word denies all behind it. */
function nought(clause: string, known: Partial<ReadSoFar> = {}): string[] {
  const words = wordsOf(clause);
  const at = words.findIndex((word) => is(word, "none"));
  const none = words[at];
  if (!none) throw new Error(`Nothing is denied in ${clause}`);
  const state = { ...stateAfter(""), text: clause, ...known };
  return denied({ before: words.slice(0, at), none, scope: words.slice(at + 1), state }).map((terms) =>
    terms.join("+"),
  );
}

test.each<[string, string[]]>([
  // Requests.
  ["未收到政府信息公开申请", ["requests.new.total"]],
  ["依申请公开未发生", ["requests.new.total"]],
  ["没有办结的政府信息公开申请", ["requests.resultTotal.total"]],
  ["没有超期的政府信息公开申请", []],
  // Carried over.
  ["没有上年结转的政府信息公开申请", ["requests.carriedIn.total"]],
  ["无结转下年继续办理的政府信息公开申请", ["requests.carriedOut.total"]],
  // Documents and decisions.
  ["未制发规范性文件", ["disclosure.normativeDocuments.issued"]],
  ["没有废止规章", ["disclosure.rules.repealed"]],
  ["没有违反规范性文件", []],
  ["没有行政处罚", ["disclosure.penalties.decisions"]],
  ["行政强制没有", ["disclosure.coercion.decisions"]],
  // Money.
  ["无行政事业性收费", ["disclosure.fees.amount"]],
  ["未收取信息处理费", ["informationFee.yuan"]],
  ["信息处理费未收取", ["informationFee.yuan"]],
  // Reviews and suits.
  ["没有行政复议、行政诉讼", ["disputes.review.total", "disputes.suits.total"]],
  ["行政诉讼未发生", ["disputes.suits.total"]],
  ["未发生行政复议被纠错", ["disputes.review.corrected"]],
  ["没有收到政府信息公开申请、行政复议", ["requests.new.total", "disputes.review.total"]],
])("%s", (clause, terms) => {
  expect(nought(clause)).toEqual(terms);
});

test.each<[string, string[]]>([
  ["无不予公开情形", ["requests.denied.total"]],
  ["没有一件不予公开、不予处理", ["requests.denied.total", "requests.rejected.total"]],
  ["没有结转", ["requests.carriedIn.total"]],
  ["未收费", ["informationFee.yuan"]],
])("where the text speaks of requests: %s", (clause, terms) => {
  expect(nought(clause, { subject: "requests" })).toEqual(terms);
});

test("behind reviews and suits an ending is denied of those that were told", () => {
  const known = stateAfter("因政府信息公开引起行政复议4件、行政诉讼2件。");
  const after = (clause: string) =>
    nought(clause, { subject: "disputes", proceedings: known.proceedings, blocks: known.blocks });
  expect(after("均未被纠错")).toEqual([
    "disputes.review.corrected",
    "disputes.suitDirect.corrected+disputes.suitAfterReview.corrected",
  ]);
  expect(after("未败诉")).toEqual(["disputes.suitDirect.corrected+disputes.suitAfterReview.corrected"]);
});

test("what stands far behind the denying word is not denied", () => {
  expect(nought("没有哪怕那么些点点滴滴的这样那样的政府信息公开申请")).toEqual([]);
});
