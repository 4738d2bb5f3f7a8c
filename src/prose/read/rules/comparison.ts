import type { Terms } from "../claim";
import { elsewhere, type Reading, type ReadingRule } from "../meaning/reading";
import { around, type View } from "../meaning/state";
import { has, is, namesSomething } from "../meaning/senses";
import type { Clause } from "../outline/clause";
import type { Word } from "../text/tokens";
import { named } from "../meaning/named";
import { outcomeTerms } from "../meaning/results/outcomeTerms";

/**
 * Shares, growth, differences from last year, and last year's own numbers. None of them is this year's figure.
 *
 * @example
 * 2023 | 收到政府信息公开申请20件，比上年减少4件，同比下降16.67%。 | 20 requests.new.total
 * 2023 | 政府信息公开申请受理数同比下降20%，由上年的15件降至12件。 | 12 requests.new.total
 * 2023 | 2022年收到政府信息公开申请24件，2023年收到20件。 | 20 requests.new.total
 * 2023 | 2021年，办结政府信息公开申请3件；2023年办结9件。 | 9 requests.resultTotal.total
 * 2024 | 上年度收到政府信息公开申请19件，办结18件，结转1件。 |
 * 2024 | 收到政府信息公开申请20件，去年同期为24件。 | 20 requests.new.total
 * 2023 | 受理信息公开申请22起，比2022年（31起）下降29%。 | 22 requests.new.total
 * 2023 | 因2022年的答复引发行政复议2件。 |
 * 2023 | 预计2024年政府信息公开申请将超过60件。 |
 * 2023 | 自2008年以来，累计收到政府信息公开申请912件，其中2023年45件。 | 45 requests.new.total
 * 2023 | 相比2022年的31件，2023年政府信息公开申请量升至45件。 | 45 requests.new.total
 */
export const comparison: ReadingRule = {
  name: "comparison",
  read: (view) => percent(view) ?? difference(view) ?? startOfChange(view) ?? lastYears(view),
};

/** `由23件上升为37件`: where this year's number comes from. */
function startOfChange(view: View): Reading | undefined {
  const { raw, tail, state, statement } = view;
  if (!/[由从][^，。]{0,10}$/.test(raw) || !has(tail, "more", "less")) return undefined;
  if (!/[至到为]$/.test(state.text.slice(statement.mention.end, statement.to))) return undefined;
  const terms = compared({ ...view, lead: view.lead.filter((word) => !is(word, "past")) });
  return { about: terms ? { kind: "lastYear", terms } : { kind: "lastYear" }, score: 10, frame: "pastYear" };
}

function percent(view: View): Reading | undefined {
  const { lead, raw, unit, state, rows } = view;
  if (unit === "个百分点" || unit === "百分点")
    return { about: { kind: "elsewhere", what: "other" }, score: 10 };
  if (unit !== "%") return undefined;
  const last = isOfAnother(view) ? undefined : state.last;
  const words = lead.length > 0 ? lead : around(view);
  if (has(words, "more", "less")) {
    const growth = { kind: "growth", falls: has(words, "less") } as const;
    const of = namesItself(lead) ? namedHere(view) : last;
    return { about: of ? { ...growth, of } : growth, score: 10 };
  }
  const bare = !lead.some((word) => !is(word, "share") && !is(word, "by") && !is(word, "sum"));
  if (/(?:两|二|三)[者项类]/.test(raw) && state.here.results.length > 1)
    return { about: { kind: "share", part: summed(state.here.results, raw) }, score: 10 };
  const part = closesList.test(raw) ? undefined : (outcomeTerms(lead, rows) ?? (bare ? last : undefined));
  return { about: part ? { kind: "share", part } : { kind: "share" }, score: 10 };
}

const namesItself = (lead: readonly Word[]) => namesSomething(lead) || has(lead, "ask");

/** What grows, named as if it were counted: a rate or a difference says nothing of how many there are. */
const namedHere = (view: View) =>
  named({ ...view, lead: view.lead.filter((word) => !is(word, "past")), unit: "件", value: Infinity });

/** `其他情况占5.2%` behind shares of results: all that are not named. */
const closesList = /其[他它](?:情况|情形|原因)?(?:合计|共)?(?:占比?)?(?:为|：)?$/;

/** `予以公开21件，部分公开6件，两者占45%`. */
function summed(results: readonly Terms[], raw: string): Terms {
  const [first, ...others] = results.slice(/三/.test(raw) ? -3 : -2).flat();
  return [first ?? "", ...others];
}

/** `集中在征地（占61%）`: a share of what was asked for, or in a bracket behind something that no number tells. */
const isOfAnother = ({ clause, statement, state }: View) =>
  state.here.frame === "topic" || (clause.opener === "（" && statement.inBracketOf === undefined);

/** `较上年增加6件`: how many more or fewer than last year. */
function difference(view: View): Reading | undefined {
  const { lead, raw, state } = view;
  const { previous, opener } = view.clause;
  const word = lead.at(-1);
  if (!is(word, "more") && !is(word, "less")) return undefined;
  if (!/(?:增长|增加|上升|提高|多|下降|减少|回落|降低|少|降|减|增)(?:了|到|至)?约?$/.test(raw))
    return undefined;
  // `与上年相比，申请量增加58件`
  const comparesBefore =
    opener === "，" && previous?.statements.length === 0 && has(previous.words, "compare");
  if (/[到至]$/.test(raw) || !(has(lead, "compare", "past") || comparesBefore)) return undefined;
  const change = { kind: "change", falls: is(word, "less") } as const;
  const of = namesItself(lead) ? namedHere(view) : state.last;
  return { about: of ? { ...change, of } : change, score: 10 };
}

function lastYears(view: View): Reading | undefined {
  const { lead, clause, state } = view;
  if (isOfAnotherYear(view.tail) && !has(view.tail, "carry")) return elsewhere("other", 10, "pastYear");
  const opening = clause.opener === "（" ? [...wordsBefore(clause), ...lead] : lead;
  const at = opening.findLastIndex((word) => is(word, "past"));
  const present = opening.findLastIndex((word) => is(word, "present"));
  const set = present < 0 ? (state.here.past ?? opening.find((word) => is(word, "since"))) : undefined;
  const inRun = clause.opener === "，" && clause.previous !== undefined && clause.previous === state.pastRun;
  if (is(set, "next") || isExpected(view)) return elsewhere("other", 10);
  if (is(set, "period")) return /全年/.test(view.raw) ? undefined : elsewhere("other", 10, "unit");
  const goesOn = present < 0 && (state.pastClause === clause || inRun);
  if (set === undefined && !goesOn && (at < 0 || at < present)) return undefined;
  const isTheirs = inRun && !has(lead, "past", "present", "next");
  if (
    (!isTheirs && has(opening, "carry", "next")) ||
    has(view.tail, "carry") ||
    (has(opening, "notDue", "open") && has(opening, "past"))
  )
    return undefined;
  if (has(view.statement.lead, "more", "less") && set === undefined && !goesOn) return undefined;
  const year = opening[at] ?? set;
  if (countsNothingHeld(view)) return elsewhere("other", 10, "pastYear");
  const terms = year && isLast(year) && !has(opening, "cause", "happen") ? compared(view) : undefined;
  return { about: terms ? { kind: "lastYear", terms } : { kind: "lastYear" }, score: 10, frame: "pastYear" };
}

/** `其中1件为2022年的申请`: said behind the number. */
export const isOfAnotherYear = ([by, year]: readonly Word[]) => is(by, "by") && is(year, "past");

/** `预计2024年收到申请将超过60件`. */
const isExpected = ({ lead, raw }: View) => has(lead, "next") && /预计|预期|预测|有望|计划|力争/.test(raw);

/** `2022年报告中提出的3个问题`, `2021年信息公开年报1条`: a year in the name of something that no table holds. */
function countsNothingHeld(view: View): boolean {
  const { lead, unit, raw, state } = view;
  if (
    lead.some(({ senses }) => senses.length > 0) ||
    has(lead, "request", "ask", "receive", "settle", "handle")
  )
    return false;
  return (
    unit === "个其他" || (state.compared === undefined && /(?:年报|报告|问题|要点|方案|清单)$/.test(raw))
  );
}

/** The year before, not one long ago. */
const isLast = ({ word }: Word) => /^(?:上|去|前一|同期)/.test(word);

/** What last year's number is of: what its own words name, or what was told before it. */
function compared(view: View): Terms | undefined {
  const { lead, state } = view;
  if (namesSomething(lead) || has(lead, "receive", "settle", "handle")) return named(view);
  return state.last ?? toldBefore(view);
}

/** `申请受理数同比下降20%，由上年的15件降至12件`: what the clause before names. */
function toldBefore(view: View): Terms | undefined {
  const words = view.clause.previous?.words ?? [];
  const lead = words.filter((word) => !has([word], "past", "compare", "more", "less"));
  return lead.length > 0 && namesSomething(lead) ? named({ ...view, lead, tail: [], raw: "" }) : undefined;
}

/** The words of the clause that a bracket follows, where they compare. */
function wordsBefore({ previous, start }: Clause): readonly Word[] {
  return previous && previous.end === start - 1 && has(previous.rest, "compare") ? previous.rest : [];
}
