import type { Clause, Statement } from "../../outline/clause";
import { onlyOne } from "../../rules/askers";
import { spanOf, type Implied } from "../implied";
import type { ReadSoFar } from "../state";
import { requestTerms } from "../terms";
import { has, is, sensesIn } from "../senses";

/** `申请人为企业`, `均为自然人`: all that came in, or all of the row told last, are one kind's. */
export function impliedAskers({ rest, opener, statements, previous }: Clause, state: ReadSoFar): Implied[] {
  const behind = statements.length > 0;
  const bracketOf = opener === "（" ? previous?.statements.at(-1) : undefined;
  const { flow, text, rows } = state;
  const told = lastTold(state, bracketOf);
  const found = sensesIn(rest, "applicant").filter(({ word }) => !is(word, "other"));
  const kind = onlyOne(found);
  const [first] = found;
  if (!kind || !first || !told || has(rest, "receive", "request")) return [];
  const lead = rest.slice(0, rest.indexOf(first.word));
  const whole =
    has(lead, "all") ||
    has(lead, "askers") ||
    (is(lead[0], "by") && !behind && opener === "，" && flow === "received");
  if (
    !whole ||
    /[^，。；]*(?:答复|送达|告知|联系)/.test(text.slice(lead[0]?.start ?? first.word.start, first.word.start))
  )
    return [];
  if (/^.{0,4}(?:为主|居多|为多|占多数|占大多数)/.test(text.slice(first.word.end, first.word.end + 9)))
    return [];
  const terms = requestTerms(rows, [told.row], kind.key);
  return terms ? [{ ...spanOf([...lead, first.word]), value: told.value, terms }] : [];
}

/** The requests that `均为自然人` goes back to: those carried over where a semicolon sets them apart, or those received. */
function lastTold(
  { rows, received, here: { rowTold } }: ReadSoFar,
  bracketOf: Statement | undefined,
): { row: string; value: number } | undefined {
  const apart = rowTold?.statement;
  if (apart && apart === bracketOf) return { row: rowTold.row, value: apart.mention.value };
  const carries = rowTold?.row === rows.carriedIn || rowTold?.row === rows.carriedOut;
  if (apart && carries && apart.clause.opener === "；" && apart.clause.statements[0] === apart)
    return { row: rowTold.row, value: apart.mention.value };
  return received && { row: rows.received, value: received.value };
}
