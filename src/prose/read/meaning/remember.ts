import { isFee, isFeeYuan } from "../processingFee";
import type { About } from "../claim";
import { named } from "./named";
import type { Reading } from "./reading";
import type { SentenceSoFar } from "./sentenceSoFar";
import type { Flow, ReadSoFar, View } from "./state";
import type { Statement } from "../outline/clause";
import { has, is, namesSomething, sensesIn } from "./senses";

/** Takes a reading into the state, because later words refer to it. */
export function remember(view: View, reading: Reading, rule: string | undefined): void {
  rememberAbout(view, reading);
  rememberYear(view, reading);
  rememberUndue(view, reading, rule);
  rememberPart(view, reading);
  rememberDocument(view, reading);
  rememberProceedings(view, reading);
  rememberFee(view, reading);
  if (reading.flow) rememberFlow(view, reading.about, reading.flow);
}

/** What the number was about, for a share or a growth behind it; ways of coming in, for their sum. */
function rememberAbout({ state, statement }: View, { about, score, frame }: Reading): void {
  state.changed =
    about.kind === "growth" || about.kind === "change" ? changedIn(statement, state) : undefined;
  if (about.kind === "figures") state.last = about.terms;
  if (about.kind !== "elsewhere") return;
  if (statement.clause.depth === 0) state.last = undefined;
  if (state.here.frame === "topic") state.here.topicsTold = true;
  if ((about.what === "channel" || frame === "unit") && score > 0) state.here.channelsTold = true;
}

/** `申请量增加58件，增幅21%，达到330件`: the second goes on with what the first named. */
function changedIn({ clause, lead }: Statement, { changed }: ReadSoFar): ReadSoFar["changed"] {
  const goesOn = changed && changed.clause === clause.previous && !namesSomething(lead) && !has(lead, "ask");
  return { clause, lead: goesOn ? changed.lead : lead };
}

/** Whether it was last year's, for this year's number and the clauses behind it. */
function rememberYear(view: View, { about }: Reading): void {
  const { state, statement } = view;
  const { unit } = statement.mention;
  if (about.kind === "lastYear") {
    state.pastClause = statement.clause;
    const terms = about.terms ?? (is(state.here.past, "since") ? named(view) : undefined);
    state.compared = terms && { terms, unit };
    if (named(view)?.[0].startsWith(`${state.rows.requests}.`)) state.subject = "requests";
    if (opensRun(view)) state.pastRun = statement.clause;
    return;
  }
  state.pastClause = undefined;
  if (unit !== "%" && about.kind !== "change") state.compared = undefined;
}

/** An earlier year as the first word of a sentence, or of what follows a semicolon, holds for the clauses behind it. */
function opensRun({ clause, lead, state }: View): boolean {
  const first = clause.opener === "；" || clause.previous === undefined;
  return (first && is(clause.words[0], "past") && !has(lead, "compare")) || clause.previous === state.pastRun;
}

/** What was not due yet, or left over, for `结转下年` behind it. */
function rememberUndue(
  { state, value, statement, lead }: View,
  { about }: Reading,
  rule: string | undefined,
) {
  const open =
    rule === "carryOver" || (lead.length === 1 && is(lead[0], "rest") && state.subject === "requests");
  state.notDue = about.kind === "elsewhere" && open ? { value, statement } : undefined;
}

/** A number of a part of the organ, for what is told of it in the clauses behind it. */
function rememberPart({ state, value, statement }: View, { frame, score }: Reading): void {
  const { part } = state;
  state.part =
    frame === "unit" && score > 0 ? { value: Math.max(value, part?.value ?? 0), statement } : undefined;
}

function rememberDocument({ state }: View, { document = "" }: Reading): void {
  if (document === "") return;
  state.document = document;
  state.subject = "documents";
}

/** How many reviews or suits there were, for `均维持` behind them; or that it has been told how they ended. */
function rememberProceedings({ state, rows, value }: View, { about, blocks }: Reading): void {
  if (!blocks) return;
  state.subject = "disputes";
  state.blocks = blocks;
  if (about.kind === "elsewhere") state.here.spoken = [];
  const counts =
    about.kind === "figures" &&
    rows.ended !== "" &&
    about.terms.every((term) => term.endsWith(`.${rows.ended}`));
  for (const block of blocks) {
    const known = state.proceedings.get(block.key);
    if (counts) state.proceedings.delete(block.key); // The one mentioned last comes last.
    state.proceedings.set(
      block.key,
      counts ? { block, value, told: false } : { block, value: known?.value ?? 0, told: true },
    );
  }
}

function rememberFee({ state }: View, { about }: Reading): void {
  if (about.kind !== "figures") return;
  if (isFeeYuan(about.terms[0])) state.feeTold = true;
  else if (isFee(about.terms[0])) state.feeCase = true;
}

/** Where the number stands in the stream of requests, and the groups whose results it tells. */
function rememberFlow(view: View, about: About, flow: Flow): void {
  const { state, statement, lead, value } = view;
  const antecedent = { value, statement };
  state.here.rowTold = rowTold(view, about, flow);
  if (flow !== "outcome") state.here.among = flow === "applicant" ? kindAmong(view, about) : undefined;
  state.subject = "requests";
  state.disclosed = true;
  if (flow === "received" && state.here.frame === "topic" && state.here.topicsTold)
    state.here.frame = undefined;
  if (flow !== "carriedIn" || statement.clause.depth === 0) state.flow = flow;
  if (flow === "outcome" && about.kind === "figures")
    state.here.results = [...state.here.results.slice(-2), about.terms];
  if (flow === "received" || flow === "handled") state.received = antecedent;
  if (flow !== "carriedIn" && flow !== "carriedOut" && flow !== "applicant") state.latest = antecedent;
  for (const { sense } of sensesIn(lead, "outcome"))
    if (sense.group !== undefined)
      state.here.groups.set(sense.group, (state.here.groups.get(sense.group) ?? 0) + value);
}

/** `企业提出的9件申请中`. */
function kindAmong(
  { state: { text }, statement: { mention, clause } }: View,
  about: About,
): string | undefined {
  const isAmong = /^(?:政府|信息|公开|申请|件)*[中里内]$/.test(text.slice(mention.end, clause.end));
  return isAmong && about.kind === "figures" ? about.terms[0].split(".")[2] : undefined;
}

/** The row that was told last, for applicants told behind it: those carried over, or results of one kind. */
function rowTold({ state, statement }: View, about: About, flow: Flow): SentenceSoFar["rowTold"] {
  const [only, ...others] = about.kind === "figures" ? about.terms : [];
  const row = others.length === 0 ? only?.split(".")[1] : undefined;
  const carries = row === state.rows.carriedIn || row === state.rows.carriedOut;
  const told = state.here.rowTold;
  if (flow !== "applicant")
    return row !== undefined && (carries || flow === "outcome") ? { row, statement } : undefined;
  if (told?.row === row) return told && { ...told, applicant: statement };
  return row !== undefined && carries ? { row } : told;
}
