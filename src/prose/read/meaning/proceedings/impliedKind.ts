import type { Clause } from "../../outline/clause";
import { spanOf, type Implied } from "../implied";
import type { ReadSoFar } from "../state";
import { disputeTerms } from "../terms";
import { is, sensesIn } from "../senses";
import { isWholeOf } from "./blocks";

/** `行政诉讼3件，均为复议后起诉`, `诉讼1件，未经复议直接起诉`: all suits told last are of one kind, and what is told behind is told of them. */
export function impliedKind({ rest, statements }: Clause, state: ReadSoFar): Implied[] {
  const last = [...state.proceedings.values()].at(-1);
  const [kind, ...others] = sensesIn(rest, "block");
  if (!last || last.value === 0 || statements.length > 0 || !kind || others.length > 0) return [];
  const said = rest.slice(0, rest.indexOf(kind.word));
  const isSaid =
    (said.length > 0 || rest.length === 1) && said.every((word) => is(word, "all") || is(word, "by"));
  if (!isSaid || !isWholeOf(last.block, [kind.sense])) return [];
  const { value } = last;
  state.blocks = [kind.sense];
  state.proceedings.set(last.block.key, { ...last, told: true });
  state.proceedings.set(kind.sense.key, { block: kind.sense, value, told: false });
  return [{ ...spanOf([...said, kind.word]), value, terms: disputeTerms(state.rows, kind.sense) }];
}
