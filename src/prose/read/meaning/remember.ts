import type { About } from "../claim";
import type { Reading } from "./reading";
import type { Flow, ReadSoFar, View } from "./state";
import { has, is, sensesIn } from "./words";

/** An earlier year as the first word of a sentence, or of what follows a semicolon, holds for the clauses behind it. */
function opensRun({ clause, lead, state }: View): boolean {
  const first = clause.opener === "；" || clause.previous === undefined;
  return (first && is(clause.words[0], "past") && !has(lead, "compare")) || clause.previous === state.pastRun;
}

/** The row of those carried over, for applicants told behind it. */
function carriedBy({ state, statement }: View, about: About, flow: Flow): ReadSoFar["carried"] {
  const row = about.kind === "figures" ? about.terms[0].split(".")[1] : undefined;
  const carries = row === state.rows.carriedIn || row === state.rows.carriedOut;
  if (row === undefined || !carries) return flow === "applicant" ? state.carried : undefined;
  if (flow !== "applicant") return { row, statement };
  return state.carried?.row === row ? state.carried : { row };
}

/** Takes a reading into what later words go back to. */
export function remember(
  view: View,
  { about, score, flow, blocks, document, frame }: Reading,
  rule: string | undefined,
): void {
  const { state, statement, lead, value } = view;
  state.notDue = about.kind === "elsewhere" && rule === "carryOver" ? { value, statement } : undefined;
  state.pastClause = about.kind === "lastYear" ? statement.clause : undefined;
  const { unit } = statement.mention;
  if (about.kind === "lastYear") state.compared = about.terms && { terms: about.terms, unit };
  else if (unit !== "%" && about.kind !== "change") state.compared = undefined;
  if (about.kind === "lastYear" && opensRun(view)) state.pastRun = statement.clause;
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
  if (about.kind === "elsewhere" && (about.what === "channel" || frame === "unit") && score > 0)
    state.channelsTold = true;
  if (about.kind === "figures" && about.terms[0] === "informationFee.yuan") state.feeTold = true;
  if (about.kind === "figures" && about.terms[0] === "informationFee.cases") state.feeCase = true;
  if (!flow) return;
  state.carried = carriedBy(view, about, flow);
  state.subject = "requests";
  if (flow !== "carriedIn" || statement.clause.depth === 0) state.flow = flow;
  const antecedent = { value, statement };
  if (flow === "received" || flow === "handled") state.received = antecedent;
  if (flow !== "carriedIn" && flow !== "carriedOut" && flow !== "applicant") state.latest = antecedent;
  for (const { sense } of sensesIn(lead, "outcome"))
    if (sense.group !== undefined)
      state.groups.set(sense.group, (state.groups.get(sense.group) ?? 0) + value);
}
