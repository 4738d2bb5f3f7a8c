import type { About, Terms } from "../claim";
import { elsewhere, figures, type ReadingRule, type Reading } from "../meaning/reading";
import type { ReadSoFar, View } from "../meaning/state";
import { disputeTerms, requestTerms } from "../meaning/terms";
import { has, is, senseOf } from "../meaning/words";
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
 * 2024 | 政府信息公开申请量近三年依次为11件、17件、23件。 | 23 requests.new.total
 * 2024 | 2022年、2023年、2024年分别收到政府信息公开申请12件、15件、19件。 | 19 requests.new.total
 */
export const series: ReadingRule = { name: "series", read: readSeries };

function readSeries(view: View): Reading | undefined {
  const { lead, state } = view;
  if (state.series.length > 0 && lead.length === 0) {
    const [about] = state.series;
    state.series = state.series.slice(1);
    return about && { about, score: 11 };
  }
  state.series = [];
  const each = lead.findLastIndex(({ word }) => word === "分别" || word === "依次");
  if (each < 0) return undefined;
  const years = lead.slice(0, each).filter((word) => is(word, "past") || is(word, "present"));
  if (years.length > 1) return ofYears(view, years);
  const many = yearsIn(years[0]);
  if (many > 1) return ofYears(view, years, many);
  if (isOfUnits(lead, each)) return elsewhere("other", 9, "unit");
  if (lead.length - each > 2) return undefined;
  const [first, ...others] = lead.slice(0, each).flatMap((word) => {
    const terms = termsOf(word, state, state.subject === "requests" || has(lead, "ask"));
    return terms ? [terms] : [];
  });
  if (!first || others.length === 0) return undefined;
  state.series = others.map((terms) => ({ kind: "figures", terms }));
  return figures(first, 9);
}

/** `2022年、2023年分别收到申请12件、15件`: each year has one of the numbers that follow. */
function ofYears(view: View, years: readonly Word[], many = years.length): Reading {
  const terms = named({ ...view, lead: view.lead.filter((word) => !years.includes(word)) });
  const [first = past, ...others] = Array.from({ length: many }, (_, index): About => {
    const isPast = many > years.length ? index < many - 1 : is(years[index], "past");
    return isPast ? past : terms ? { kind: "figures", terms } : { kind: "elsewhere", what: "other" };
  });
  view.state.series = others;
  return { about: first, score: 11, frame: "pastYear" };
}

const past: About = { kind: "lastYear" };

/** `近三年依次为211件、197件、236件`: so many years, of which this is the last. */
function yearsIn(word: Word | undefined): number {
  const many = /^近([两三四五])年|^([两三四五])年来/.exec(word?.word ?? "");
  return "  两三四五".indexOf(many?.[1] ?? many?.[2] ?? " ");
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
