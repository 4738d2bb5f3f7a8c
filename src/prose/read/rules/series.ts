import type { About, Terms } from "../claim";
import { endingPairs } from "../meaning/proceedings/endingPairs";
import { elsewhere, type ReadingRule, type Reading } from "../meaning/reading";
import type { SentenceSoFar } from "../meaning/sentenceSoFar";
import type { ReadSoFar, View } from "../meaning/state";
import { disputeTerms, requestTerms, type BlockTerm } from "../meaning/terms";
import { chineseNumber } from "../text/chineseNumber";
import { has, is, senseOf, sensesIn } from "../meaning/senses";
import type { Word } from "../text/tokens";
import { named } from "../meaning/named";

/**
 * Lists whose numbers come after their names, in the same order.
 *
 * @example
 * 2023 | 行政许可、行政处罚、行政强制处理决定数量分别为120件、35件、0件。 | 120 disclosure.licensing.decisions; 35 disclosure.penalties.decisions; 0 disclosure.coercion.decisions
 * 2023 | 因政府信息公开引起的行政复议、行政诉讼分别为2件、1件。 | 2 disputes.review.total; 1 disputes.suits.total
 * 2023 | 政府信息公开申请予以公开、不予公开分别为5件和3件。 | 5 requests.granted.total; 3 requests.denied.total
 * 2023 | 全年收到政府信息公开申请、按期答复、结转下年分别为48件、46件、2件。 | 48 requests.new.total; 46 requests.resultTotal.total; 2 requests.carriedOut.total
 * 2023 | 自然人和企业分别提出申请32件和4件，予以公开的分别为14件和2件。 | 32 requests.new.natural; 4 requests.new.company; 14 requests.granted.natural; 2 requests.granted.company
 * 2023 | 信息公开行政复议、行政诉讼分别为6件、3件，其中复议维持、纠正分别为5件、1件，诉讼均维持。 | 6 disputes.review.total; 3 disputes.suits.total; 5 disputes.review.upheld; 1 disputes.review.corrected; 3 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld
 * 2023 | 因信息公开引起的行政复议、行政诉讼均为2件。 | 2 disputes.review.total; 2 disputes.suits.total
 * 2023 | 行政许可、行政处罚各12件；制发规章、规范性文件各1件。 | 12 disclosure.licensing.decisions; 12 disclosure.penalties.decisions; 1 disclosure.rules.issued; 1 disclosure.normativeDocuments.issued
 * 2024 | 政府信息公开申请量近三年依次为11件、17件、23件。 | 23 requests.new.total
 * 2024 | 2022年、2023年、2024年分别收到政府信息公开申请12件、15件、19件。 | 19 requests.new.total
 */
export const series: ReadingRule = { name: "series", read: readSeries };

function readSeries(view: View): Reading | undefined {
  const { lead, state } = view;
  if (state.here.series.length > 0 && lead.length === 0) {
    const [next] = state.here.series;
    state.here.series = state.here.series.slice(1);
    return next && { score: 11, ...next };
  }
  state.here.series = [];
  const each = lead.findLastIndex(({ word }) => word === "分别" || word === "依次");
  if (each < 0) return asManyOfEach(view);
  const years = lead.slice(0, each).filter((word) => is(word, "past") || is(word, "present"));
  if (years.length > 1) return ofYears(view, years);
  const many = yearsIn(years[0]);
  if (many > 1) return ofYears(view, years, many);
  if (isOfUnits(lead, each)) return elsewhere("other", 9, "unit");
  if (lead.slice(each + 1).some((word) => !has([word], "by", "submit", "ask", "request", "sum")))
    return undefined;
  const before = lead.slice(0, each);
  const pairs = state.subject === "disputes" ? endingPairs(before, state) : [];
  const [first, ...others] =
    pairs.length > 1 ? pairs.map((terms) => seriesOf(terms, [])) : seriesIn(before, state);
  if (!first || others.length === 0) return ofSameKinds(view, before);
  state.here.series = others;
  return { score: 9, ...first };
}

/** `行政复议、行政诉讼均为2件`, `行政许可、行政处罚各12件`: so many of each, and no sum. */
function asManyOfEach({ lead, raw, value, statement, state }: View): Reading | undefined {
  if (value === 0 || !/(?:[均都]为|[均都]是|[均都]有|各有?|[均都])$/.test(raw)) return undefined;
  const [first, ...others] = seriesIn(lead, state);
  const tellsHow = sensesIn(lead, "ending").length > 0;
  if (tellsHow || first?.about.kind !== "figures" || others.length === 0) return undefined;
  const from = statement.mention.start;
  const also = others.flatMap(({ about }) =>
    about.kind === "figures" ? [{ from, terms: about.terms }] : [],
  );
  return { score: 9, ...first, also };
}

type InSeries = SentenceSoFar["series"][number];

const seriesOf = (terms: Terms, blocks: readonly BlockTerm[]): InSeries => ({
  about: { kind: "figures", terms },
  ...(blocks.length > 0 ? { blocks } : {}),
});

/** What the names of a list stand for, one by one. */
function seriesIn(words: readonly Word[], state: ReadSoFar): readonly InSeries[] {
  const kinds = sensesIn(words, "applicant").map(({ sense }) => sense.key);
  if (kinds.length > 1) state.here.seriesKinds = kinds;
  const ofRequests = state.subject === "requests" || has(words, "ask");
  return words.flatMap((word): InSeries[] => {
    const terms = termsOf(word, state, ofRequests);
    const block = senseOf(word, "block");
    return terms ? [seriesOf(terms, block ? [block] : [])] : [];
  });
}

/** `自然人和企业分别提出申请32件和4件，予以公开的分别为14件和2件`: of the kinds that the sentence named in a row. */
function ofSameKinds(view: View, words: readonly Word[]): Reading | undefined {
  const { state, rows } = view;
  const [only, ...others] = sensesIn(words, "outcome");
  if (!only || others.length > 0 || state.here.seriesKinds.length < 2) return undefined;
  const [first, ...rest] = state.here.seriesKinds.flatMap((kind): InSeries[] => {
    const terms = requestTerms(rows, [only.sense.key], kind);
    return terms ? [seriesOf(terms, [])] : [];
  });
  state.here.series = rest;
  return first && { score: 9, ...first };
}

/** `2022年、2023年分别收到申请12件、15件`: each year has one of the numbers that follow. */
function ofYears(view: View, years: readonly Word[], many = years.length): Reading {
  const terms = named({ ...view, lead: view.lead.filter((word) => !years.includes(word)) });
  const [first = past, ...others] = Array.from({ length: many }, (_, index): About => {
    const isPast = many > years.length ? index < many - 1 : is(years[index], "past");
    return isPast ? past : terms ? { kind: "figures", terms } : { kind: "elsewhere", what: "other" };
  });
  view.state.here.series = others.map((about) => ({ about }));
  return { about: first, score: 11, frame: "pastYear" };
}

const past: About = { kind: "lastYear" };

/** `近三年依次为211件、197件、236件`: so many years, of which this is the last. */
function yearsIn(word: Word | undefined): number {
  const many = /^近?([二两三四五])年/.exec(word?.word ?? "")?.[1];
  return (many === undefined ? undefined : chineseNumber(many)) ?? 0;
}

/** `住建局、农业农村局分别收到21件、15件`: what stands before 分别 is none of ours. */
const isOfUnits = (lead: readonly Word[], each: number) =>
  has(lead.slice(each + 1), "receive", "handle", "settle") &&
  lead.every(({ senses }) => senses.length === 0) &&
  !has(lead.slice(0, each), "request", "past", "present");

/** What a name in such a list stands for. */
function termsOf(word: Word, state: ReadSoFar, ofRequests: boolean): Terms | undefined {
  const { rows } = state;
  const decision = senseOf(word, "decision");
  if (decision) return [decision.id];
  const block = senseOf(word, "block");
  if (block) return state.disclosed ? disputeTerms(rows, block) : undefined;
  const flow = ofRequests ? flowOf(word) : undefined;
  if (flow) return requestTerms(rows, [rows[flow]]);
  const outcome = is(word, "publish") ? undefined : senseOf(word, "outcome");
  if (outcome) return requestTerms(rows, [outcome.key]);
  const applicant = senseOf(word, "applicant");
  if (applicant) return requestTerms(rows, [rows.received], applicant.key);
  const act = senseOf(word, "act");
  const column = act && rows.acts[act.act];
  return column !== undefined && state.document !== undefined
    ? [`${rows.documents}.${state.document}.${column}`]
    : undefined;
}

/** `收到申请、按期答复、结转下年分别为48件、46件、2件`. */
function flowOf(word: Word): "received" | "settled" | "carriedOut" | undefined {
  if (is(word, "receive") || is(word, "receiveNew")) return "received";
  if (is(word, "settle")) return "settled";
  return is(word, "carry") && word.word === "结转" ? "carriedOut" : undefined;
}
