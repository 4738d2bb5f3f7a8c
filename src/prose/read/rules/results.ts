import type { Terms } from "../claim";
import type { Rows } from "../lexicon";
import {
  countUnits,
  elsewhere,
  figures,
  looseUnits,
  type Reading,
  type ReadingRule,
} from "../meaning/reading";
import { isSomeOf } from "../meaning/requests/told";
import type { View } from "../meaning/state";
import { asTerms, requestTerms, type OutcomeTerm } from "../meaning/terms";
import { has, is, namesSomething, senseOf, sensesIn } from "../meaning/words";
import type { Word } from "../text/tokens";

/**
 * Results of requests. A group named together with examples of its members (因不掌握等原因无法提供) is the group;
 * named with exactly one reason it is that reason; 予以公开及部分公开 is a sum. Reasons are told in words that other
 * work uses too: they count where the text speaks of requests.
 *
 * @example
 * 2023 | 办结政府信息公开申请20件，其中予以公开12件、部分公开3件、不予公开5件。 | 20 requests.resultTotal.total; 12 requests.granted.total; 3 requests.partlyGranted.total; 5 requests.denied.total
 * 2023 | 政府信息公开申请中，因本机关不掌握等原因无法提供8件。 | 8 requests.unavailable.total
 * 2023 | 政府信息公开申请中，非本机关掌握4件。 | 4 requests.unavailableNotHeld.total
 * 2023 | 政府信息公开申请办结件中，公开或者部分公开的124件。 | 124 requests.granted.total+requests.partlyGranted.total
 * 2023 | 予以公开及部分公开31件，占62%。 | 31 requests.granted.total+requests.partlyGranted.total
 * 2023 | 答复申请9件，其中8件准予公开，1件重复申请。 | 9 requests.resultTotal.total; 8 requests.granted.total; 1 requests.rejectedRepeat.total
 * 2023 | 我局受理的政府信息公开申请中，9件给予公开，11件为本机关不掌握，其中1件已公开。 | 9 requests.granted.total; 11 requests.unavailableNotHeld.total; 1 requests.granted.total
 * 2023 | 收到政府信息公开申请5件，予以公开3件，属信访事项不予处理2件。 | 5 requests.new.total; 3 requests.granted.total; 2 requests.rejectedPetition.total
 * 2023 | 收到政府信息公开申请9件，1件属行政执法案卷信息，其余8件申请人主动撤件。 | 9 requests.new.total; 1 requests.deniedCaseFile.total; 8 requests.otherRest.total
 * 2023 | 收到政府信息公开申请5件，3件公开，2件不掌握。 | 5 requests.new.total; 3 requests.granted.total; 2 requests.unavailableNotHeld.total
 * 2023 | 全年没有依申请公开信息的情况。不予公开信息有12条。 | 0 requests.new.total
 * 2023 | 受理信访举报412件。 |
 * 2023 | 政府信息公开申请答复被投诉1件，不予公开转主动公开1件。 |
 * 2023 | 政府信息公开申请中有3件没有现成信息、需另行制作，不存在或不掌握9件。 | 3 requests.unavailableNeedsCreation.total; 9 requests.unavailable.total
 * 2023 | 政府信息公开申请予以公开（含部分公开）25件。 | 25 requests.granted.total+requests.partlyGranted.total
 */
export const results: ReadingRule = { name: "results", read: readResult };

function readResult(view: View): Reading | undefined {
  return sumOfResults(view) ?? oneResult(view);
}

/** `两项合计185件`: of the results told last. */
function sumOfResults({ raw, lead, state: { results } }: View): Reading | undefined {
  const many = /(两|三)[项者类](?:合计|共计?|总计|相加)$/.exec(raw)?.[1];
  const summed = many && is(lead.at(-1), "sum") ? results.slice(many === "两" ? -2 : -3) : [];
  return summed.length > 1 ? figures(asTerms(summed.flat()), 6) : undefined;
}

function oneResult(view: View): Reading | undefined {
  const { lead, tail, unit, state, rows } = view;
  const bare = isSomeOf(view) || (!namesSomething(lead) && !has(lead, "receive", "receiveNew", "settle"));
  const rest = isRest(lead);
  const own = !rest && !isPredicate(tail) && (sensesIn(lead, "outcome").length > 0 || !bare);
  const words = own ? [...lead, ...heldInBracket(view)] : tail;
  if (isSuffered(words)) return elsewhere("other", 6);
  const terms = outcomeTerms(words, rows) ?? plainlyPublic(view) ?? withdrawn(view) ?? theRest(view);
  if (terms === undefined) {
    const former = has(lead, "formerOutcome") || (bare && has(tail, "formerOutcome"));
    return former && state.subject === "requests" && !has(lead, "receive")
      ? elsewhere("other", 5)
      : undefined;
  }
  if (
    words.some((word) => is(word, "formerOutcome") && !/^(?:一次性)?告知$/.test(word.word)) &&
    sensesIn(words, "outcome").every(({ sense }) => sense.group !== undefined)
  )
    return elsewhere("other", 5);
  const named = has(lead, "request") || has(tail, "request");
  if (!countUnits.has(unit) && !(looseUnits.has(unit) && (named || state.subject === "requests")))
    return undefined;
  if (has(lead, "receive", "receiveNew") && lastEvent(lead) > lastOutcome(lead)) return undefined;
  if (isClassOfItems(view)) return elsewhere("published", 5, "class");
  const formal = isFormal(terms, words, rows);
  if (state.subject === "other" && !named && !(formal && state.overview.outcomes > 1)) return undefined;
  if (!formal && !named && state.subject !== "requests" && state.overview.outcomes < 2) return undefined;
  if (has(lead, "business") && !named && !(rejects(lead) && state.subject === "requests")) return undefined;
  return figures(ofOneKind(besideItsReason(terms, view), view), 5, { flow: "outcome" });
}

/** `没有申请。不予公开信息有12条`: items that are not made public. */
const isClassOfItems = ({ lead, unit, state: { received } }: View) =>
  unit === "条" && received === undefined && is(lead.at(-1), "info") && !has(lead, "request", "ask");

/** `予以公开（含部分公开）25件`: groups in a bracket without a number belong to what stands before it. */
function heldInBracket({ clause: { previous }, lead }: View): readonly Word[] {
  const holds =
    previous?.opener === "（" && previous.statements.length === 0 && is(previous.words[0], "among");
  const before = sensesIn(lead, "outcome").length > 0;
  return holds && before
    ? previous.words.filter((word) => senseOf(word, "outcome")?.group === undefined && !is(word, "publish"))
    : [];
}

/** `答复被投诉1件`. */
const isSuffered = (words: readonly Word[]) =>
  words.some(
    (word, index) =>
      senseOf(word, "outcome") !== undefined &&
      is(words[index - 1], "suffer") &&
      words[index - 1]?.end === word.start,
  );

/** `属信访事项不予处理2件`: other work is named as the reason. */
const rejects = (lead: readonly Word[]) => {
  const last = sensesIn(lead, "outcome").at(-1);
  return last !== undefined && last.word === lead.at(-1) && last.sense.members.length > 1;
};

/** `45件为予以公开`: what the number is said to be, whatever leads to it. */
const isPredicate = ([by, outcome]: readonly Word[]) =>
  is(by, "by") && !is(outcome, "publish") && senseOf(outcome, "outcome") !== undefined;

/** `自然人申请予以公开9件`: of one kind of applicant. */
function ofOneKind(terms: Terms, { lead, rows }: View): Terms {
  const at = lead.findIndex((word) => is(word, "ask"));
  const [only, ...others] = sensesIn(lead.slice(Math.max(at - 1, 0), Math.max(at, 0)), "applicant");
  const [term] = terms;
  if (!only || others.length > 0 || terms.length > 1 || is(only.word, "other")) return terms;
  return requestTerms(rows, [term.split(".")[1] ?? ""], only.sense.key) ?? terms;
}

const lastEvent = (words: readonly Word[]) =>
  words.findLastIndex((word) => is(word, "receive") || is(word, "receiveNew"));
const lastOutcome = (words: readonly Word[]) =>
  words.findLastIndex(({ senses }) => senses.some(({ kind }) => kind === "outcome"));

/** The names of the groups and of results that no other work has are the form's own. */
const isFormal = (terms: Terms, words: readonly Word[], rows: Rows) =>
  terms.length > 1 ||
  sensesIn(words, "outcome").some(
    ({ sense, word }) =>
      (sense.members.length > 1 || sense.group === undefined || word.word.length >= longWord) &&
      terms.includes(termOf(rows, sense)),
  );

const longWord = 6;
const termOf = (rows: Rows, { key }: OutcomeTerm) => requestTerms(rows, [key])?.[0] ?? "";

/** The result that some words speak of. */
export function outcomeTerms(words: readonly Word[], rows: Rows): Terms | undefined {
  const found = new Map<string, OutcomeTerm>();
  for (const { sense, word } of sensesIn(words, "outcome"))
    if (!isVague(word) || isBesideOutcome(word, words)) found.set(sense.key, sense);
  const outcomes = [...found.values()];
  if (outcomes.length === 0) return undefined;
  const reasons = outcomes.filter(({ group }) => group !== undefined);
  const groups = outcomes.filter(({ group }) => group === undefined);
  if (reasons.length === 0)
    return requestTerms(
      rows,
      groups.map(({ key }) => key),
    );
  if (reasons.length === 1 && !has(words, "suchAs"))
    return requestTerms(
      rows,
      reasons.map(({ key }) => key),
    );
  const group = groups.find(({ members }) => members.length > 1) ?? groups[0] ?? reasons[0];
  return group && requestTerms(rows, [group.key]);
}

/** `公开和部分公开`. */
function isBesideOutcome(word: Word, words: readonly Word[]): boolean {
  const next = words[words.indexOf(word) + 1];
  return (
    is(word, "publish") &&
    next !== undefined &&
    next.start - word.end <= 2 &&
    next.senses.some(({ kind }) => kind === "outcome")
  );
}

/** 公开 and 其他 say something only where nothing else is said. */
const isVague = (word: Word) => is(word, "publish") || is(word, "other");

/** `其中公开1件`, `答复情况为公开3件`: made public, where the text speaks of requests. */
function plainlyPublic(view: View): Terms | undefined {
  const { lead, tail, state, rows, raw } = view;
  if (has(lead, "receive", "receiveNew")) return undefined;
  if (
    state.overview.groups > 1 &&
    /^(?:.*(?:答复|办理|处理)(?:结果|情况)[^，。]{0,4})?[，：为]*公开$/.test(raw)
  )
    return publishedTerms(lead, rows);
  if (state.subject !== "requests" || !state.latest) return undefined;
  const besideOthers = state.overview.outcomes > 0 || state.overview.former;
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

/** `不予公开4件，申请人撤回3件`: beside results, what was taken back is the rest of 其他处理. */
function withdrawn({ lead, tail, state, statement, rows }: View): Terms | undefined {
  const { overview, subject, groups } = state;
  const besideOthers = overview.outcomes > 0 || overview.former;
  if (subject !== "requests" || !besideOthers || statement.inBracketOf) return undefined;
  if (!has(lead, "withdrawn") && !has(tail.slice(0, 2), "withdrawn")) return undefined;
  const [rest, ...others] = [...rows.rests].filter(([group]) => !groups.has(group));
  return rest && others.length === 0 ? requestTerms(rows, [rest[1]]) : undefined;
}

/** `其余4件`, `其他4件`: what they are stands behind the number. */
const isRest = (lead: readonly Word[]) =>
  lead.length > 0 && lead.every((word) => is(word, "rest") || is(word, "other") || is(word, "among"));

/** `其他1件` behind results. */
function theRest({ lead, tail, state, rows }: View): Terms | undefined {
  if (isRest(lead) && has(tail, "all") && state.flow === "outcome") {
    const published = sensesIn(tail, "outcome").find(({ word }) => word.word === "公开");
    if (published) return requestTerms(rows, [published.sense.key]);
  }
  const content = lead.filter((word) => !is(word, "among") && !is(word, "rest"));
  const [only] = sensesIn(content, "outcome");
  if (!only || content.length > 1 || !is(only.word, "other") || state.flow !== "outcome") return undefined;
  const { key, group } = only.sense;
  // Beside groups it is the group 其他处理; beside reasons of its own group the rest of them.
  return requestTerms(rows, [group === undefined || state.groups.has(group) ? key : group]);
}

/** 其他处理 told beside one of its own reasons is the rest of them. */
function besideItsReason(terms: Terms, { lead, state, rows, statement }: View): Terms {
  const [only, ...others] = sensesIn(lead, "outcome").filter(({ word }) => !isVague(word));
  if (!only || others.length > 0 || statement.inBracketOf || !state.groups.has(only.sense.key)) return terms;
  const rest = rows.rests.get(only.sense.key);
  return rest === undefined ? terms : (requestTerms(rows, [rest]) ?? terms);
}
