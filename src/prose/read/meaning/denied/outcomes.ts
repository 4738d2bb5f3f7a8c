import type { Terms } from "../../claim";
import type { Word } from "../../text/tokens";
import { requestTerms } from "../terms";
import { is, senseOf } from "../senses";
import { listed, type DeniedKind } from "./denial";

/** `无不予公开、不予处理情形` behind results: a list of them directly behind the denying word. */
export const outcomes: DeniedKind = ({ scope, none, state: { rows, subject, text } }) => {
  if (subject !== "requests") return undefined;
  const terms: Terms[] = [];
  let end = none.end;
  for (const word of scope) {
    const sense = is(word, "publish") || is(word, "other") ? undefined : senseOf(word, "outcome");
    const term = sense && requestTerms(rows, [sense.key]);
    if (
      !term ||
      isOtherWork(word, text) ||
      !between.test(text.slice(end, word.start)) ||
      !endsThere(word, text)
    )
      break;
    terms.push(term);
    end = word.end;
  }
  return terms;
};

/** `无投诉举报情况`: complaints, not requests that were complaints. */
const isOtherWork = ({ word, end }: Word, text: string) =>
  /(?:信访|举报|投诉)$/.test(word) && !/^类?申请/.test(text.slice(end, end + 3));

/** `没有一件不予公开`. */
const between = /^(?:[、和及或]|一[件起例宗])?$/;

/** The list goes on or ends behind a result: nothing else is named. */
const endsThere = ({ end }: Word, text: string) =>
  /^(?:[、和及或]|的?(?:情形|情况|申请|事项|现象|件)?(?:[，。；]|$))/.test(text.slice(end, end + 5));

/** `不予公开情况无`, `其他处理：无`: what stands before the denying word. */
export const outcomesBefore: DeniedKind = ({ before, scope, none, state: { rows, subject, text } }) => {
  const last = before.at(-1);
  const sense = last && !is(last, "publish") && !is(last, "other") ? senseOf(last, "outcome") : undefined;
  if (!last || !sense || scope.length > 0 || subject !== "requests") return undefined;
  const isDenied = /^(?:[政府信息公开的申请事项件]*(?:情况|情形)?[为：]?)$/.test(
    text.slice(last.end, none.start),
  );
  return isDenied ? listed(requestTerms(rows, [sense.key])) : undefined;
};
