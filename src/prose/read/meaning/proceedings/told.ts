import type { Word } from "../../text/tokens";
import { looseUnits } from "../reading";
import type { View } from "../state";
import type { BlockTerm } from "../terms";
import { has, is, namesSomething, sensesIn } from "../senses";
import { blocksSpokenOf, joined } from "./blocks";
import { endingIn } from "./ending";

/** A number that may be of reviews or suits. */
export interface ToldCase {
  readonly view: View;
  /** The blocks that the words before the number name. */
  readonly own: readonly { readonly word: Word; readonly sense: BlockTerm }[];
  /** Those, or where they name nothing the one behind the number. */
  readonly named: readonly { readonly word: Word; readonly sense: BlockTerm }[];
  readonly ending: string | undefined;
  /** It names none, but the text speaks of some. */
  readonly inList: boolean;
  /** What it is of. */
  readonly blocks: readonly BlockTerm[];
}

const units = new Set("件 件次 宗 起 次 例 项 份 个 ".split(" "));

/** A number in words of proceedings; undefined where they name none and the text speaks of none. */
export function toldOf(view: View): ToldCase | undefined {
  const { lead, tail, unit, state, value } = view;
  if (!units.has(unit) && !(value === 0 && looseUnits.has(unit))) return undefined;
  const own = sensesIn(lead, "block");
  const named = own.length > 0 || namesSomething(lead) ? own : namedBehind(tail);
  const inList = named.length === 0 && state.subject === "disputes";
  if (named.length === 0 && !inList) return undefined;
  const said = own.length === 0 ? tail : isNought(view) ? tail.slice(0, 2) : [];
  const ending =
    endingIn(lead, state.rows) ?? endingIn(said, state.rows) ?? endingOfRow(view, own.length === 0);
  const blocks = inList ? blocksSpokenOf(view, ending) : joined(named, state.text);
  return { view, own, named, ending, inList, blocks };
}

/** The block behind a number; `3件申请均未引发行政复议` counts none. */
function namedBehind(tail: readonly Word[]) {
  const denies = tail.findIndex((word) => is(word, "none"));
  return sensesIn(denies < 0 ? tail : tail.slice(0, denies), "block").slice(0, 1);
}

/** `37件行政复议、8件行政诉讼尚未审结`: said once, behind the last of a row. */
function endingOfRow({ clause, statement, tail, state }: View, isNamedBehind: boolean): string | undefined {
  const { statements } = clause;
  const next = statements[statements.indexOf(statement) + 1];
  const isRow = (words: readonly Word[]) => sensesIn(words.slice(0, 1), "block").length > 0;
  return isNamedBehind && next && isRow(tail) && isRow(next.tail)
    ? endingIn(next.tail, state.rows)
    : undefined;
}

/** `行政诉讼零败诉`. */
export const isNought = ({ statement: { mention }, state: { text } }: View): boolean =>
  text.startsWith("零", mention.start);

/** They were taken back, before or behind the number. */
export const isWithdrawn = ({ view: { lead, tail }, own }: ToldCase): boolean =>
  has(lead, "withdrawn") || (own.length === 0 && has(tail, "withdrawn"));

/** `此类案件12件`. */
export const isSuchCase = ({ lead, tail }: View): boolean =>
  has(lead, "these") && (has(lead, "case") || has(tail, "case") || has(lead, "sum"));

/** `行政复议：维持2件，纠正1件，共3件`. */
export const isTotal = ({ lead, clause }: View): boolean =>
  lead.length === 1 && is(lead[0], "sum") && clause.previous !== undefined && clause.statements.length === 1;
