import type { Word } from "../../text/tokens";
import { onlyOne } from "../../rules/askers";
import { isTakenForRequest } from "../requests/takenForRequest";
import type { ReadSoFar } from "../state";
import { requestTerms } from "../terms";
import { has, is, isVerb, sensesIn } from "../senses";
import { listed, type DeniedKind, type DeniedWords } from "./denial";

/** `未收到政府信息公开申请`, `依申请公开未发生`, `没有办结的申请`. */
export const requests: DeniedKind = (denied) => {
  const { before, state } = denied;
  const { rows } = state;
  const named = isNamed(denied);
  if (!named && !isNamedBefore(denied)) return undefined;
  const early = wordsToNoun(denied);
  if (
    isAboutOtherThings(denied, early) ||
    isTakenForRequest(state.text.slice(denied.none.end, denied.none.end + 24))
  )
    return undefined;
  if (has(early, "settle")) return listed(requestTerms(rows, [rows.settled]));
  if (named && (!cameIn(early) || isOfSomeKinds([...before, ...early]))) return undefined;
  return listed(requestTerms(rows, [rows.received], kindOf(early, state)));
};

const isNamed = ({ scope, state }: DeniedWords) =>
  has(scope, "request") ||
  (has(scope, "ask") && (state.subject === "requests" || state.here.overview.disclosure)) ||
  // `没有收到申请`
  (state.subject !== "other" &&
    is(scope[0], "receive") &&
    is(scope[1], "ask") &&
    scope[0]?.end === scope[1]?.start);

const isNamedBefore = ({ before, scope }: DeniedWords) =>
  has(before, "request") &&
  !has(before, "collect", "processingFee") &&
  (has(scope, "receive", "happen") || scope.length === 0);

/** The words between the denying word and the noun. */
function wordsToNoun({ scope }: DeniedWords): readonly Word[] {
  const at = scope.findIndex((word) => is(word, "request") || is(word, "ask"));
  return scope.slice(0, Math.max(at, 0));
}

/** Something else about requests is denied: a fee, a result, a delay. */
function isAboutOtherThings({ scope, state }: DeniedWords, early: readonly Word[]): boolean {
  return (
    has(early, "business", "activity", "cause", "info") ||
    has(scope, "processingFee", "collect", "formerOutcome", "open") ||
    sensesIn(early, "decision").length + sensesIn(scope, "document").length > 0 ||
    sensesIn(scope, "outcome").some(({ word }) => !is(word, "publish") && !is(word, "other")) ||
    isFault.test(textOf(state, scope))
  );
}

const isFault = /超期|超时|逾期|违规|问题|错误|不当|不及时|延误|拖延|纠纷|投诉|舆情/;

/** They say that none came in, or no verb says otherwise. */
const cameIn = (early: readonly Word[]) =>
  has(early, "receive", "receiveNew", "happen", "handle") || early.every((word) => !isVerb(word));

/** `科研机构、公益组织没有提出申请`: others may have. */
function isOfSomeKinds(words: readonly Word[]): boolean {
  const kinds = new Map(sensesIn(words, "applicant").map(({ sense }) => [sense.key, sense]));
  return kinds.size > 1 && [...kinds.values()].every(({ members }) => members.length === 1);
}

/** `无法人或其他组织申请` beside those of persons; alone, 没有收到公民申请 tells of all. */
function kindOf(
  words: readonly Word[],
  { received: told, here: { overview } }: ReadSoFar,
): string | undefined {
  if (has(words, "person") || (overview.applicants === 0 && !told)) return undefined;
  return onlyOne(sensesIn(words, "applicant"))?.key;
}

/** The words of a scope with what stands directly behind them in their clause. */
function textOf({ text }: ReadSoFar, scope: readonly Word[]): string {
  const end = scope.at(-1)?.end ?? 0;
  return text.slice(scope[0]?.start ?? 0, end) + (/^[^，。；]*/.exec(text.slice(end, end + 6))?.[0] ?? "");
}
