import type { Terms } from "../../claim";
import type { Rows } from "../../lexicon";
import type { Word } from "../../text/tokens";
import type { View } from "../state";
import { requestTerms } from "../terms";
import { has, namesSomething, sensesIn } from "../senses";

/** `其中公开1件`, `答复情况为公开3件`: made public, where the text speaks of requests. */
export function plainlyPublic(view: View): Terms | undefined {
  const { lead, tail, state, rows, raw } = view;
  if (has(lead, "receive", "receiveNew")) return undefined;
  if (
    state.here.overview.groups > 1 &&
    /^(?:.*(?:答复|办理|处理)(?:结果|情况)[^，。]{0,4})?[，：为]*公开$/.test(raw)
  )
    return publishedTerms(lead, rows);
  if (state.subject !== "requests" || !state.latest) return undefined;
  const besideOthers = state.here.overview.outcomes > 0 || state.here.overview.former;
  if (saysPublished(view, besideOthers)) return publishedTerms(tail, rows);
  if (
    !(besideOthers && /[为：，、是]公开$/.test(raw)) &&
    !/^[，：]?(?:其中|已)?[，：]?公开的?[为有]?$/.test(raw)
  )
    return undefined;
  return publishedTerms(lead, rows);
}

/** `其中1件已公开`; beside other results `3件公开` says as much. */
const saysPublished = ({ lead, state: { text }, statement: { mention, to } }: View, beside: boolean) =>
  !namesSomething(lead) &&
  (beside ? /^(?:已经?|可以?)?公开$/ : /^(?:已经?|可以?)公开$/).test(text.slice(mention.end, to));

function publishedTerms(words: readonly Word[], rows: Rows): Terms | undefined {
  const plain = sensesIn(words, "outcome").at(-1);
  return plain && requestTerms(rows, [plain.sense.key]);
}
