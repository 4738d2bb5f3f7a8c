import type { Elsewhere, Terms } from "../claim";
import type { Clause, Sentence, Statement } from "../outline/clause";
import { denialsIn } from "../rules/denial";
import { impliedIn } from "../rules/predicate";
import { rules } from "../rules";
import { follow } from "./follow";
import type { Found } from "./found";
import { carriedFrame, headedBy, openedBy, withinFrame } from "./frames";
import { headingOf } from "./heading";
import { nameOf } from "./nameOf";
import { overviewOf } from "./overview";
import type { Reading } from "./reading";
import type { State, View } from "./state";
import { has, is, sensesIn } from "./words";

/** Reads the numbers and denials of a sentence, and what follows from them, in the order of the text. */
export function readSentence(sentence: Sentence, state: State, found: Found[]): void {
  state.sentence = sentence;
  state.past = undefined;
  state.series = [];
  state.channelsTold = false;
  state.groups = new Set();
  state.spoken = [];
  state.feeSpoken = false;
  state.overview = overviewOf(sentence);
  state.frame = carriedFrame(state, sentence);
  state.parts = state.frame !== undefined;
  const heading = headingOf(sentence, state.text);
  if (heading) {
    state.subject = heading.subject;
    state.disclosed = true;
    return;
  }
  sentence.clauses.forEach((clause, index) => {
    readClause(clause, index, state, found);
  });
}

function readClause(clause: Clause, index: number, state: State, found: Found[]): void {
  const { clauses } = clause.sentence;
  setYear(clause, state);
  const [first] = clause.statements;
  if (clause.opener === "：" || clause.opener === "（") state.parts = true;
  if (clause.opener === "：" && index > 0) state.frame = headedBy(clauses[index - 1]) ?? state.frame;
  if (!first) follow(clause.words, state);
  else follow(first.lead, state);
  if (has(clause.words, "none"))
    for (const { start, end, terms } of denialsIn(clause, clauses.slice(index + 1, index + 6), state))
      found.push({
        start,
        end,
        value: 0,
        unit: "",
        about: { kind: "figures", terms },
        why: { rule: "denial", rivals: [] },
      });
  for (const statement of clause.statements) {
    follow(statement.lead, state);
    const view = viewOf(statement, state);
    if (clause.sentence.table)
      push(
        found,
        view,
        { about: { kind: "elsewhere", what: "other" }, score: 0, frame: "table" },
        "table",
        [],
      );
    else readNumber(view, found);
  }
  if (first) follow(clause.rest, state);
  for (const implied of impliedIn(clause, state))
    found.push({
      ...spanned(implied),
      about: { kind: "figures", terms: implied.terms },
      why: { rule: "predicate", rivals: [] },
      implied: true,
    });
}

const spanned = ({ start, end, value }: { start: number; end: number; value: number }) => ({
  start,
  end,
  value,
  unit: "",
});

function viewOf(statement: Statement, state: State): View {
  const { lead, tail, clause, mention, from } = statement;
  const raw = state.text.slice(from, mention.start);
  return {
    statement,
    clause,
    lead,
    tail,
    raw,
    unit: mention.unit,
    value: mention.value,
    state,
    rows: state.rows,
  };
}

/** A year that stands alone before its clause holds for the clauses behind it: `2021年，…`. */
function setYear({ words, statements, start, end }: Clause, state: State): void {
  const [only] = words;
  if (words.length !== 1 || statements.length > 0 || end - start > 12) return;
  if (is(only, "past")) state.past = only;
  if (is(only, "present")) state.past = undefined;
}

function readNumber(view: View, found: Found[]): void {
  const { state } = view;
  if (state.frame !== "class" && state.frame !== "gazette") state.frame = openedBy(view) ?? state.frame;
  const readings: { rule: string; reading: Reading }[] = [];
  if (
    view.lead.length + view.tail.length + state.series.length > 0 ||
    view.unit === "%" ||
    state.past !== undefined ||
    state.pastClause === view.clause ||
    view.clause.opener === "（"
  )
    for (const { name, read } of rules) {
      const reading = read(view);
      if (reading) readings.push({ rule: name, reading });
    }
  readings.sort((a, b) => b.reading.score - a.reading.score);
  const [best, ...others] = readings;
  const reading = best ? withinFrame(best.reading, view) : plainly(view);
  const rivals = [...(best && best.reading !== reading ? [best] : []), ...others].flatMap(
    ({ reading: { about } }): Terms[] => (about.kind === "figures" ? [about.terms] : []),
  );
  push(found, view, reading, best?.rule ?? "none", rivals);
  remember(view, reading, best?.rule);
}

function push(found: Found[], view: View, reading: Reading, rule: string, rivals: readonly Terms[]): void {
  const { mention } = view.statement;
  const { frame = view.state.frame } = reading;
  const why = { rule, rivals, ...(frame === undefined ? {} : { frame }) };
  found.push({
    ...mention,
    about: named(reading, view),
    why,
    ...(reading.flow ? { flow: reading.flow, statement: view.statement } : {}),
  });
  if (reading.also)
    found.push({
      ...mention,
      start: reading.also.from,
      about: { kind: "figures", terms: reading.also.terms },
      why: { rule, rivals: [] },
      ...(reading.flow === "received" ? { flow: "applicant" as const } : {}),
      statement: view.statement,
    });
}

function named({ about }: Reading, { raw, statement, state }: View): Reading["about"] {
  if (about.kind !== "elsewhere" || raw.length + statement.to - statement.mention.end < 2) return about;
  const name = nameOf(raw, state.text.slice(statement.mention.end, statement.to));
  return name === undefined ? about : { ...about, name };
}

/** No table holds it: of what kind it is. */
function plainly({ lead, tail }: View): Reading {
  const words = [...lead, ...tail];
  const kinds: readonly (readonly [boolean, Elsewhere])[] = [
    [has(words, "business"), "hotline"],
    [has(words, "activity"), "activity"],
    [has(words, "paper") && !has(words, "info"), "document"],
    [has(words, "info", "publish"), "published"],
    [has(words, "channel"), "channel"],
  ];
  return { about: { kind: "elsewhere", what: kinds.find(([fits]) => fits)?.[1] ?? "other" }, score: 0 };
}

/** Takes a reading into what later words go back to. */
function remember(
  view: View,
  { about, score, flow, blocks, document }: Reading,
  rule: string | undefined,
): void {
  const { state, statement, lead, value } = view;
  state.notDue = about.kind === "elsewhere" && rule === "carryOver" ? { value, statement } : undefined;
  state.pastClause = about.kind === "lastYear" ? statement.clause : undefined;
  if (about.kind === "figures") state.last = about.terms;
  else if (about.kind === "elsewhere" && statement.clause.depth === 0) state.last = undefined;
  if (document !== undefined && document !== "") {
    state.document = document;
    state.subject = "documents";
  }
  if (blocks) {
    state.subject = "disputes";
    state.blocks = blocks;
    if (
      about.kind === "figures" &&
      view.state.rows.ended !== "" &&
      about.terms.every((term) => term.endsWith(`.${state.rows.ended}`))
    )
      for (const block of blocks) {
        state.proceedings.delete(block.key);
        state.proceedings.set(block.key, { block, value, told: false });
      }
    else
      for (const block of blocks)
        state.proceedings.set(block.key, {
          block,
          value: 0,
          ...state.proceedings.get(block.key),
          told: true,
        });
  }
  if (about.kind === "elsewhere" && about.what === "channel" && score > 0) state.channelsTold = true;
  if (about.kind === "figures" && about.terms[0] === "informationFee.yuan") state.feeTold = true;
  if (about.kind === "figures" && about.terms[0] === "informationFee.cases") state.feeCase = true;
  if (!flow) return;
  state.subject = "requests";
  if (flow !== "carriedIn" || statement.clause.depth === 0) state.flow = flow;
  const antecedent = { value, statement };
  if (flow === "received" || flow === "handled") state.received = antecedent;
  if (flow !== "carriedIn" && flow !== "carriedOut" && flow !== "applicant") state.latest = antecedent;
  for (const { sense } of sensesIn(lead, "outcome"))
    if (sense.group !== undefined) state.groups.add(sense.group);
}
