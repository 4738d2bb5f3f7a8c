import type { Terms } from "../../claim";
import type { Rows } from "../../lexicon";
import type { Word } from "../../text/tokens";
import { countUnits, elsewhere, looseUnits, type Reading } from "../reading";
import type { View } from "../state";
import { requestTerms, type OutcomeTerm } from "../terms";
import { comesIn, has, is, senseOf, sensesIn } from "../senses";

/** A number in words that name a result. */
interface Named {
  readonly view: View;
  /** The words that name it. */
  readonly words: readonly Word[];
  readonly terms: Terms;
}

/** What else such a number may count; without a reading, other rules decide. */
const kinds: readonly (readonly [holds: (named: Named) => boolean, reading?: Reading])[] = [
  [isReceivedAsSuch, elsewhere("hotline", 5)],
  [isOnlyLawful],
  [isNoComplaint, elsewhere("hotline", 5)],
  [isOfFormerFormat, elsewhere("other", 5)],
  [isCountedOtherwise],
  [isOfItemsTold, elsewhere("published", 5.5)],
  [cameInAsSuch],
  [isClassOfItems, elsewhere("published", 5, "class")],
  [isOfOtherWork],
];

/** The kind of thing beside results that a number counts; undefined where it counts a result. */
export function besideResults(named: Named): { readonly reading: Reading | undefined } | undefined {
  const kind = kinds.find(([holds]) => holds(named));
  return kind && { reading: kind[1] };
}

/** `不属于本机关公开`, with no group of the form beside it. */
function isOfFormerFormat({ words }: Named): boolean {
  const last = words.findLastIndex((word) => senseOf(word, "outcome") !== undefined);
  const former = words.some(
    (word, at) =>
      is(word, "formerOutcome") &&
      !(at < last && /告知$|^补[正充]$|^更改$/.test(word.word)) &&
      !/^(?:一次性)?告知$/.test(word.word),
  );
  return former && sensesIn(words, "outcome").every(({ sense }) => sense.group !== undefined);
}

/** `收到信访类申请3件`: what came in by that name, whatever became of it; with 其中 it is one of the requests. */
function isReceivedAsSuch({ view: { lead } }: Named): boolean {
  const last = sensesIn(lead, "outcome").at(-1);
  return last?.sense.group !== undefined && comesIn(last.word, lead) && !has(lead, "among");
}

/** `受理群众依法公开申请29件`: requests made under the law; the words do not say that they were granted. */
function isOnlyLawful({ view: { lead } }: Named): boolean {
  const at = lead.findIndex((word) => is(word, "ask"));
  const before = lead[at - 1];
  const sense = senseOf(before, "outcome");
  const isGroup = sense !== undefined && sense.group === undefined && before?.end === lead[at]?.start;
  return isGroup && has(lead.slice(0, at), "receive", "receiveNew");
}

/** `投诉0件` with no other result beside it: nobody complained. */
function isNoComplaint({ view: { value, lead, state } }: Named): boolean {
  const [only, ...others] = sensesIn(lead, "outcome");
  if (value !== 0 || !only || others.length > 0) return false;
  return lead.length === 1 && only.sense.group !== undefined && state.here.overview.outcomes < 2;
}

const namesRequests = ({ view: { lead, tail } }: Named) => has(lead, "request") || has(tail, "request");

/** 条 and the like count results only where requests are spoken of. */
function isCountedOtherwise(named: Named): boolean {
  const { unit, state } = named.view;
  if (countUnits.has(unit)) return false;
  return !looseUnits.has(unit) || !(namesRequests(named) || state.subject === "requests");
}

/** `涉及政府信息35条，公开20条，不公开15条`: of what was asked for, not of the requests. */
function isOfItemsTold({ view: { unit, clause, state } }: Named): boolean {
  if (countUnits.has(unit) || unit === state.latest?.statement.mention.unit) return false;
  let before = clause.previous;
  for (let seen = 0; before && seen < longestList; before = before.previous, seen += 1)
    if (
      before.statements.some(
        ({ mention, lead }) => mention.unit === unit && /信息$/.test(lead.at(-1)?.word ?? ""),
      )
    )
      return true;
  return false;
}

const longestList = 6;

/** `受理信访投诉` tells what came in, `重复申请受理` would tell what became of it. */
function cameInAsSuch({ view: { lead } }: Named): boolean {
  const event = lead.findLastIndex((word) => is(word, "receive") || is(word, "receiveNew"));
  const outcome = lead.findLastIndex(({ senses }) => senses.some(({ kind }) => kind === "outcome"));
  return event >= 0 && event > outcome;
}

/** `没有申请。不予公开信息有12条`: items that are not made public. */
function isClassOfItems({ view: { lead, unit, state } }: Named): boolean {
  const ofItems = unit === "条" && is(lead.at(-1), "info");
  return ofItems && state.received === undefined && !has(lead, "request", "ask");
}

/** Reasons are told in words that other work uses too: they count where the text speaks of requests. */
function isOfOtherWork(named: Named): boolean {
  const { lead, state } = named.view;
  const {
    subject,
    here: { overview },
  } = state;
  if (namesRequests(named)) return false;
  const formal = isFormal(named);
  if (subject === "other" && !(formal && overview.outcomes > 1)) return true;
  if (!formal && subject !== "requests" && overview.outcomes < 2) return true;
  return has(lead, "business") && !(rejects(lead) && subject === "requests");
}

/** `属信访事项不予处理2件`: other work is named as the reason. */
const rejects = (lead: readonly Word[]) => {
  const last = sensesIn(lead, "outcome").at(-1);
  return last !== undefined && last.word === lead.at(-1) && last.sense.members.length > 1;
};

/** The names of the groups and of results that no other work has are the form's own. */
const isFormal = ({ terms, words, view: { rows } }: Named) =>
  terms.length > 1 ||
  sensesIn(words, "outcome").some(
    ({ sense, word }) =>
      (sense.members.length > 1 || sense.group === undefined || word.word.length >= longWord) &&
      terms.includes(termOf(rows, sense)),
  );

const longWord = 6;
const termOf = (rows: Rows, { key }: OutcomeTerm) => requestTerms(rows, [key])?.[0] ?? "";
