import type { Elsewhere, Terms, WhyRead } from "../claim";
import type { Clause, Statement } from "../outline/clause";
import { isDigit } from "../text/mention";
import type { Word } from "../text/tokens";
import { rules } from "../rules";
import type { FoundReading } from "./found";
import { openedBy, withinFrame } from "./frames";
import { nameOf } from "./nameOf";
import { elsewhere, type Reading } from "./reading";
import { remember } from "./remember";
import type { ReadSoFar, View } from "./state";
import { countsUnknownNoun } from "./unknownNoun";
import { has, is, namesSomething, sensesIn } from "./senses";

/** A number with all that is known where it stands. */
export function viewOf(statement: Statement, state: ReadSoFar): View {
  const { tail, clause, mention } = statement;
  const { lead, from } = leadOf(statement, state);
  const raw = state.text.slice(Math.max(from, mention.start - farthest), mention.start);
  return {
    statement,
    clause,
    lead,
    tail,
    raw,
    unit: countsSomethingElse(statement, state.text) || isRate(raw, mention) ? otherUnit : mention.unit,
    value: mention.value,
    state,
    here: state.here,
    rows: state.rows,
  };
}

/** `收到申请数量较少，全年仅1件`: what a clause without a number names leads to the bare number behind it. */
function leadOf(
  { lead, from, clause, mention, tail, inBracketOf }: Statement,
  { text }: ReadSoFar,
): Pick<Statement, "lead" | "from"> {
  const before = text.charAt(mention.start - 1);
  const nought =
    mention.value === 0 &&
    mention.unit === "" &&
    text.startsWith("零", mention.start) &&
    !/[为是]/.test(before) &&
    !happensBehind.test(text.slice(mention.end, mention.end + 2));
  if (nought && (before === "、" || clause.statements[0]?.mention === mention))
    return { lead: [], from: mention.start };
  const { previous, opener, statements } = clause;
  if (lead.length === 0 && inBracketOf?.mention.unit === "%" && statements[0]?.mention === mention)
    return { lead: inBracketOf.lead.filter((word) => !is(word, "share")), from: inBracketOf.from };
  if (opener === "：" && previous && statements[0]?.mention === mention && headsDecisions(previous, lead))
    return { lead: [...previous.words.slice(-mostWords), ...lead], from: previous.start };
  const alone =
    opener === "，" &&
    statements[0]?.mention === mention &&
    previous?.statements.length === 0 &&
    mention.start - from <= longestLink &&
    !/[中里]$/.test(text.charAt(previous.end - 1)) &&
    lead.every((word) => isLink(word)) &&
    !saysWhatItIs(tail);
  return alone && !has(previous.words, "none", "past", "all")
    ? { lead: [...previous.words.slice(-mostWords), ...lead], from: previous.start }
    : { lead, from };
}

/** `行政许可：本年处理决定数量123`: what is decided stands before the colon. */
const headsDecisions = ({ words, statements }: Clause, lead: readonly Word[]) =>
  statements.length === 0 &&
  words.length > 0 &&
  sensesIn(words.slice(-1), "decision").length > 0 &&
  lead.length > 0 &&
  !namesSomething(lead);

/** `行政复议零发生`: what is nought stands before the number. */
const happensBehind = /^(?:受理|发生|收费)/;

/** `积极做好答复工作，2件申请人撤回`: what is said of the number stands behind it. */
const saysWhatItIs = (tail: readonly Word[]) =>
  has(tail.slice(0, 2), "withdrawn") ||
  has(tail.slice(0, 3), "settle", "carry") ||
  has(tail.slice(0, 1), "open") ||
  sensesIn(tail.slice(0, 2), "outcome").length + sensesIn(tail.slice(0, 2), "ending").length > 0;

const isLink = (word: Word) =>
  is(word, "past") || is(word, "by") || is(word, "sum") || is(word, "present") || is(word, "shield");

/** `12个单位`, `65岁老人`, `5项制度`: a noun that no word of the lexicon begins (or a bound: `10件以上的`) stands directly behind, and is what is counted. */
function countsSomethingElse({ mention: { unit, end }, tail: [next] }: Statement, text: string): boolean {
  if (/^以[上下内]的/.test(text.slice(end, end + 3))) return true;
  if (unit === "人" && isDigit(text, end)) return true;
  if (unit !== "" && unit !== "个" && unit !== "项") return false;
  if (next?.start === end) return unit === "个" && is(next, "unit");
  return /[\u4e00-\u9fff]/.test(text.charAt(end)) && !/[的和及与或]/.test(text.charAt(end));
}

/** `败诉率为0`. */
const isRate = (raw: string, { unit }: Statement["mention"]) =>
  unit === "" && /率(?:均?[为是]|达到?|：)?$/.test(raw);

const otherUnit = "个其他";

/** No clause that a person wrote begins farther before its number; the rules search all of it. */
const farthest = 300;
const longestLink = 6;
const mostWords = 8;

/** Reads a number by every rule: the surest holds, unless the frame of its list forbids it; the others are rivals. */
export function readNumber(view: View, found: FoundReading[]): void {
  const { state } = view;
  if (state.here.frame !== "class" && (state.here.frame !== "gazette" || opensAnother(view)))
    state.here.frame = openedBy(view) ?? state.here.frame;
  const readings: { rule: string; reading: Reading }[] = [];
  if (saysSomething(view))
    for (const { name, read } of rules) {
      const reading = read(view);
      if (reading?.about.kind === "figures" && ofNouns.has(name) && countsUnknownNoun(view)) continue;
      if (reading) readings.push({ rule: name, reading });
    }
  if (readings.length > 1) readings.sort((a, b) => b.reading.score - a.reading.score);
  const [best] = readings;
  const reading = best ? withinFrame(best.reading, view) : plainly(view);
  const rivals = readings
    .slice(best?.reading === reading ? 1 : 0)
    .flatMap(({ reading: { about } }): Terms[] => (about.kind === "figures" ? [about.terms] : []));
  push(found, view, reading, best?.rule ?? "none", rivals);
  remember(view, reading, best?.rule);
}

/** Whether anything in or before its clause may tell what a number is. */
const saysSomething = ({ lead, tail, unit, state, clause }: View) =>
  lead.length + tail.length + state.here.series.length > 0 ||
  unit === "%" ||
  unit.endsWith("元") ||
  state.here.past !== undefined ||
  state.changed !== undefined ||
  state.pastClause === clause ||
  (clause.opener === "（" && (clause.previous?.rest.length ?? 0) > 0);

/** `转载信息893条，发布概况类信息231条`: what the organ published itself, behind what it reprinted. */
const opensAnother = ({ lead, clause, statement }: View) =>
  clause.statements[0] === statement && has(lead, "publish") && !has(lead, "examine");

/** The rules that take the noun before a number for what it counts. */
const ofNouns: ReadonlySet<string> = new Set(["requests", "documents", "decisions", "proceedings"]);

/** The numbers of a table that was pasted with the text are read by its columns elsewhere. */
export function readTableNumber(view: View, found: FoundReading[]): void {
  push(found, view, { about: { kind: "elsewhere", what: "other" }, score: 0, frame: "table" }, "table", []);
}

function push(
  found: FoundReading[],
  view: View,
  reading: Reading,
  rule: string,
  rivals: readonly Terms[],
): void {
  const { mention } = view.statement;
  const { frame = view.state.here.frame } = reading;
  const why =
    frame === undefined && rivals.length === 0
      ? whyOf(rule)
      : { rule, rivals, ...(frame === undefined ? {} : { frame }) };
  const { start, end, approximation } = mention;
  const { flow, value = mention.value, unit = mention.unit } = reading;
  // All have the same fields, and nothing is copied: a text may have very many numbers.
  found.push({
    start,
    end,
    value,
    unit,
    approximation,
    about: named(reading, view),
    why,
    flow,
    statement: flow && view.statement,
  });
  for (const { from, terms } of reading.also ?? [])
    found.push({
      ...mention,
      start: from,
      about: { kind: "figures", terms },
      why: { rule, rivals: [] },
      ...(reading.flow === "received" ? { flow: "applicant" as const } : {}),
      statement: view.statement,
    });
}

/** Most numbers have no frame and no rival: those that one rule reads share one object. */
const reasons = new Map<string, WhyRead>();
function whyOf(rule: string): WhyRead {
  const known = reasons.get(rule) ?? { rule, rivals: [] };
  reasons.set(rule, known);
  return known;
}

function named({ about }: Reading, { raw, statement, state }: View): Reading["about"] {
  if (about.kind !== "elsewhere" || raw.length + statement.to - statement.mention.end < 2) return about;
  const name = nameOf(raw, state.text.slice(statement.mention.end, statement.to));
  return name === undefined ? about : { ...about, name };
}

/** No table holds it: of what kind it is. */
function plainly({ lead, tail }: View): Reading {
  const words = [...lead, ...tail];
  if (words.length === 0) return plain.other;
  if (has(words, "business")) return plain.hotline;
  if (has(words, "activity")) return plain.activity;
  if (has(words, "paper") && !has(words, "info")) return plain.document;
  if (has(words, "info", "publish")) return plain.published;
  return has(words, "channel") ? plain.channel : plain.other;
}

/** One object for all numbers of a kind: a text may have very many. */
const plain: Readonly<Record<Elsewhere, Reading>> = {
  channel: elsewhere("channel", 0),
  published: elsewhere("published", 0),
  hotline: elsewhere("hotline", 0),
  activity: elsewhere("activity", 0),
  document: elsewhere("document", 0),
  other: elsewhere("other", 0),
};
