import { countUnits } from "../reading";
import type { SentenceOverview } from "../overview";
import type { View } from "../state";
import { has, is, isOfAnotherKind, namesSomething, sensesIn } from "../senses";
import type { Word } from "../../text/tokens";

/** Whether the words name requests for information; 申请 alone does where nothing else was asked for. */
export function isNamed(view: View): boolean {
  const { lead, tail, state } = view;
  if (has(lead, "request") || (!namesOther(lead) && has(tail, "request"))) return true;
  if (isShort(view)) return true;
  if (has(lead, "anyAsk")) return state.here.overview.outcomes > 0 || state.here.overview.disclosure;
  return asksForNothingElse(view) && isAskedForHere(view);
}

/** `收到政府信息公开9件`: what came in or was settled, and is counted as requests are. */
function isShort({ lead, unit, statement: { mention } }: View): boolean {
  const last = lead.at(-1);
  return (
    is(last, "disclosure") &&
    last?.end === mention.start &&
    last.word.endsWith("信息公开") &&
    countUnits.has(unit) &&
    has(lead, "receive", "receiveNew", "receiveBoth", "settle", "handle", "submit")
  );
}

/** `受理申请9件`, not `公证申请9件`. */
function asksForNothingElse({ lead, tail, state }: View): boolean {
  if (has(lead, "business", "activity", "powerList") || sensesIn(lead, "decision").length > 0) return false;
  if (has(lead, "ask")) return !isOfAnotherKind(lead, state.text);
  return has(tail, "ask") && !has(tail, "business");
}

/** `申请类事项`: what is done on application. */
export const isOnlyAKind = (word: Word, { text }: View["state"]) =>
  is(word, "ask") && text.startsWith("类", word.end);

/** Whether 申请 without a further word means requests where the text stands. */
function isAskedForHere(view: View): boolean {
  const { lead, state } = view;
  const {
    subject,
    disclosed,
    here: { overview },
  } = state;
  if (subject === "other" || isOfReviews(view)) return false;
  if (subject === "requests" || disclosed || tellsOfRequests(overview)) return true;
  return (
    (has(lead, "receive", "receiveNew", "handle", "settle") || isTotal(lead)) &&
    subject !== "decisions" &&
    subject !== "disputes"
  );
}

/** `申请总数502件`, `申请量达330件`. */
const isTotal = (lead: readonly Word[]) =>
  lead.some((word, index) => is(word, "ask") && (/量$/.test(word.word) || is(lead[index + 1], "sum")));

/** `行政复议案件办理情况：申请14件，受理11件`: for a review. */
function isOfReviews({ clause, state: { subject }, here: { overview } }: View): boolean {
  const [head, first] = clause.sentence.clauses;
  const headed =
    first?.opener === "：" && head?.statements.length === 0 && sensesIn(head.words, "block").length > 0;
  return headed && subject === "disputes" && !overview.carries && overview.groups === 0;
}

/** What only requests for information have in a report. */
const tellsOfRequests = ({ outcomes, carries, applicants, channels }: SentenceOverview) =>
  outcomes > 0 || carries || applicants > 0 || channels > 1;

const namesOther = (words: readonly Word[]) => namesSomething(words.filter((word) => !is(word, "request")));
