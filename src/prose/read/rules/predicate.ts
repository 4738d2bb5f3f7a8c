import { spanOf, type Implied } from "../meaning/implied";
import { impliedKind } from "../meaning/proceedings/impliedKind";
import { impliedEnding } from "../meaning/proceedings/impliedEnding";
import { impliedAskers } from "../meaning/requests/impliedAskers";
import { impliedResults } from "../meaning/results/impliedResults";
import type { ReadSoFar } from "../meaning/state";
import { requestTerms } from "../meaning/terms";
import { has } from "../meaning/senses";
import type { Clause } from "../outline/clause";
import type { Word } from "../text/tokens";
import { directionOf } from "./carryOver";

/**
 * The predicate holds the value: what is said of all of them is as many as they are.
 *
 * @example
 * 2023 | 收到政府信息公开申请1件，申请人为企业。 | 1 requests.new.total; 1 requests.new.company
 * 2023 | 收到政府信息公开申请40件，申请人以自然人为主，自然人申请31件。 | 40 requests.new.total; 31 requests.new.natural
 * 2023 | 共收到政府信息公开申请5件，均为自然人申请，全部予以公开。 | 5 requests.new.total; 5 requests.new.natural; 5 requests.granted.total
 * 2023 | 新收政府信息公开申请50件；结转下年度6件，均为自然人。 | 50 requests.new.total; 6 requests.carriedOut.total; 6 requests.carriedOut.natural
 * 2023 | 政府信息公开申请不予处理3件，均属于信访类。 | 3 requests.rejected.total; 3 requests.rejectedPetition.total
 * 2023 | 信息公开引起的行政复议2件，结果维持；行政诉讼1件，未审结。 | 2 disputes.review.total; 2 disputes.review.upheld; 1 disputes.suits.total; 1 disputes.suitDirect.pending+disputes.suitAfterReview.pending
 * 2024 | 收到依申请公开5件，所有申请均已按时办结。 | 5 requests.new.total; 5 requests.resultTotal.total
 * 2024 | 收到信息公开申请26件，其中网上20件，书面6件，均按时办结。 | 26 requests.new.total; 26 requests.resultTotal.total
 * 2023 | 收到信息公开申请16件，予以公开6件，不予公开10件，全部办结。 | 16 requests.new.total; 6 requests.granted.total; 10 requests.denied.total; 16 requests.resultTotal.total
 * 2023 | 信息公开行政诉讼2件（一审1件、二审1件），均胜诉。 | 2 disputes.suits.total; 2 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld
 * 2023 | 信息公开行政诉讼1件，一审驳回，二审审理中。 | 1 disputes.suits.total; 1 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld
 * 2023 | 信息公开行政诉讼5件：直接起诉3件，复议后起诉2件（均维持）。 | 5 disputes.suits.total; 3 disputes.suitDirect.total; 2 disputes.suitAfterReview.total; 2 disputes.suitAfterReview.upheld
 * 2023 | 信息公开行政复议1起，正在办理中；行政诉讼2件，原告撤诉。 | 1 disputes.review.total; 1 disputes.review.pending; 2 disputes.suits.total; 2 disputes.suitDirect.otherOutcome+disputes.suitAfterReview.otherOutcome
 * 2023 | 收到政府信息公开申请1件，予以公开。 | 1 requests.new.total; 1 requests.granted.total
 * 2023 | 收到政府信息公开申请12件，上年结转0件，全部按期办结。 | 12 requests.new.total; 0 requests.carriedIn.total; 12 requests.resultTotal.total
 * 2023 | 信息公开行政诉讼3件，均为复议后起诉，2件判决驳回、1件未审结。 | 3 disputes.suits.total; 3 disputes.suitAfterReview.total; 2 disputes.suitAfterReview.upheld; 1 disputes.suitAfterReview.pending
 * 2023 | 信息公开行政诉讼2件，均为未经复议直接起诉，均正在审理。 | 2 disputes.suits.total; 2 disputes.suitDirect.total; 2 disputes.suitDirect.pending
 * 2023 | 信息公开行政复议9件，已审结。 | 9 disputes.review.total; 0 disputes.review.pending
 */
export function impliedIn(clause: Clause, state: ReadSoFar): Implied[] {
  const { rest, statements } = clause;
  if (has(rest, "none") || rest.length === 0) return [];
  if (state.notDue && statements.length === 0) return wentOn(rest, state.notDue.value, state);
  if (state.subject === "disputes") {
    const kind = impliedKind(clause, state);
    return kind.length > 0 ? kind : impliedEnding(clause, state);
  }
  if (state.subject === "requests" && !state.here.frame)
    return [...impliedAskers(clause, state), ...impliedResults(clause, state)];
  return [];
}

/** `1件未到答复期限，依法结转至下一年度`. */
function wentOn(rest: readonly Word[], value: number, { rows }: ReadSoFar): Implied[] {
  const terms =
    directionOf(rest) === "out" && has(rest, "carry") ? requestTerms(rows, [rows.carriedOut]) : undefined;
  return terms ? [{ ...spanOf(rest), value, terms }] : [];
}
