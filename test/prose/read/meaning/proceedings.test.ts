import { besideProceedings } from "../../../../src/prose/read/meaning/proceedings/beside";
import { isWholeOf, joined } from "../../../../src/prose/read/meaning/proceedings/blocks";
import { endingIn } from "../../../../src/prose/read/meaning/proceedings/ending";
import { endingPairs } from "../../../../src/prose/read/meaning/proceedings/endingPairs";
import { impliedEnding } from "../../../../src/prose/read/meaning/proceedings/impliedEnding";
import { impliedKind } from "../../../../src/prose/read/meaning/proceedings/impliedKind";
import { toldOf } from "../../../../src/prose/read/meaning/proceedings/told";
import { sensesIn } from "../../../../src/prose/read/meaning/senses";
import { lastNumber, rows, sentencesOf, stateAfter, wordsOf } from "../phrase";

test.each([
  ["结果维持", "upheld"],
  ["被纠错", "corrected"],
  ["败诉", "corrected"],
  ["尚未审结", "pending"],
  ["其他", "otherOutcome"],
  ["维持及其他", "upheld"],
  ["收到", undefined],
])("%s: ended so: %s", (text, ending) => {
  expect(endingIn(wordsOf(text), rows)).toBe(ending);
});

test.each([
  ["行政复议和行政诉讼", ["review", "suits"]],
  ["行政复议办结后又收到行政诉讼", ["suits"]],
  ["未经复议直接起诉的行政诉讼", ["suitDirect"]],
  ["复议", ["review"]],
])("a number behind %s is of %j", (text, blocks) => {
  expect(joined(sensesIn(wordsOf(text), "block"), text).map(({ key }) => key)).toEqual(blocks);
});

test("suits are the whole of their kinds, not of reviews", () => {
  const [review, suits, direct] = sensesIn(wordsOf("行政复议、行政诉讼、未经复议直接起诉"), "block").map(
    ({ sense }) => sense,
  );
  if (!review || !suits || !direct) throw new Error("There are three.");
  expect([isWholeOf(suits, [direct]), isWholeOf(suits, [review]), isWholeOf(suits, [])]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ["因政府信息公开引起行政复议4件", ["review"], undefined],
  ["行政复议维持3件", ["review"], "upheld"],
  ["2件行政诉讼", ["suits"], undefined],
  ["收到申请4件", undefined, undefined],
  ["行政复议4次会议，行政诉讼3元", undefined, undefined],
])("%s is told of %j, ended so: %s", (text, blocks, ending) => {
  const told = toldOf(lastNumber(text));
  expect([told?.blocks.map(({ key }) => key), told?.ending]).toEqual([blocks, ending]);
});

test.each([
  ["因政府信息公开引起行政复议4件", false],
  // Taken back: none of the outcomes of the form.
  ["因政府信息公开引起行政复议撤回4件", true],
  // Helped with, or about something else.
  ["参与行政复议答复4件，均因政府信息公开引起", true],
  ["因征地拆迁补偿被提起行政诉讼2件", true],
])("%s counts something beside proceedings: %s", (text, isBeside) => {
  const told = toldOf(lastNumber(text, { disclosed: true }));
  expect(told && besideProceedings(told) !== undefined).toBe(isBeside);
});

test("endings side by side: each of what it ended, or both of what was told last", () => {
  const state = stateAfter("因政府信息公开引起行政诉讼2件。");
  const corrected = ["disputes.suitDirect.corrected", "disputes.suitAfterReview.corrected"];
  expect(endingPairs(wordsOf("行政复议被纠错、行政诉讼败诉"), state)).toEqual([
    ["disputes.review.corrected"],
    corrected,
  ]);
  expect(endingPairs(wordsOf("维持、纠错"), state)).toEqual([
    ["disputes.suitDirect.upheld", "disputes.suitAfterReview.upheld"],
    corrected,
  ]);
  expect(endingPairs(wordsOf("维持"), state)).toEqual([]);
});

/** The last clause of a text, behind which nothing was read. */
function behind(text: string, clause: string) {
  const state = stateAfter(text);
  const whole = Object.assign(state, { text: clause });
  const [sentence] = sentencesOf(clause);
  const last = sentence?.clauses.at(-1);
  if (!last) throw new Error(`There is no clause in ${clause}`);
  return [last, whole] as const;
}

test.each([
  ["结果，均维持", [[4, "disputes.review.upheld"]]],
  ["结果，申请人撤回", [[4, "disputes.review.otherOutcome"]]],
  ["结果，正在办理", [[4, "disputes.review.pending"]]],
  ["结果，已审结", [[0, "disputes.review.pending"]]],
  ["结果，二审维持", []],
])("行政复议4件; %s", (clause, implied) => {
  expect(
    impliedEnding(...behind("因政府信息公开引起行政复议4件。", clause)).map(({ value, terms }) => [
      value,
      terms.join("+"),
    ]),
  ).toEqual(implied);
});

test.each([
  ["情况，均为复议后起诉", [[3, "disputes.suitAfterReview.total"]]],
  ["情况，均为行政复议", []],
])("行政诉讼3件; %s", (clause, implied) => {
  expect(
    impliedKind(...behind("因政府信息公开引起行政诉讼3件。", clause)).map(({ value, terms }) => [
      value,
      terms.join("+"),
    ]),
  ).toEqual(implied);
});
