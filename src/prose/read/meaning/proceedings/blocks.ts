import type { Word } from "../../text/tokens";
import { has } from "../senses";
import type { View } from "../state";
import type { BlockTerm } from "../terms";

/** The block that some words name last, or all of several that stand in one coordination directly before it. */
export function joined(named: readonly { word: Word; sense: BlockTerm }[], text: string): BlockTerm[] {
  const blocks: BlockTerm[] = [];
  for (let index = named.length - 1; index >= 0; index -= 1) {
    const each = named[index];
    const behind = named[index + 1];
    if (!each) break;
    if (behind && isKindOf(each.sense, behind.sense)) return [each.sense];
    if (behind && !isCoordination(text.slice(each.word.end, behind.word.start))) break;
    if (!blocks.some(({ key }) => key === each.sense.key)) blocks.unshift(each.sense);
  }
  return blocks;
}

/** `未经复议直接起诉的诉讼案件4件`: the kind before says which suits. */
const isKindOf = (kind: BlockTerm, all: BlockTerm) => kind.key !== all.key && all.members.includes(kind.key);

const isCoordination = (between: string) =>
  /^(?:案件|案|情况|申请|的|件数|数)?(?:和|及|以及|、|与|或|或者|及其)?(?:因此|被)?(?:提起|发生|引发|引起)?的?$/.test(
    between,
  );

/** `行政诉讼` beside its own kinds. */
export const isWholeOf = (block: BlockTerm, parts: readonly BlockTerm[]): boolean =>
  parts.length > 0 && parts.every((part) => isKindOf(part, block));

/** The blocks to which an ending, or a number without a name, refers. */
export function blocksSpokenOf(view: View, ending: string | undefined): readonly BlockTerm[] {
  const { state } = view;
  if (ending !== undefined) {
    if (state.here.spoken.length > 1 && endsOfBoth.test(view.raw)) return state.here.spoken;
    const whole = wholeBehind(view);
    if (whole) return [whole];
    const last = state.blocks.length > 0 ? state.blocks : state.here.spoken.slice(-1);
    return onlyOneSoLarge(view, last) ?? last;
  }
  return state.here.spoken.length > 0 ? state.here.spoken : state.blocks;
}

/** `复议2宗、诉讼1宗，其中2宗维持`: more than were told last, so of the others, where those are as many. */
function onlyOneSoLarge({ state: { proceedings }, value }: View, [last]: readonly BlockTerm[]) {
  const told = last && proceedings.get(last.key);
  if (!told || told.value === 0 || value <= told.value) return undefined;
  const large = [...proceedings.values()].filter((each) => each.value >= value && !each.told);
  return large.length === 1 ? large.map(({ block }) => block) : undefined;
}

/** `被纠正或败诉的共2件`: reviews are corrected, suits are lost. */
const endsOfBoth = /(?:纠[正错]的?(?:或者?|和|及|以及|、)败诉|维持的?(?:或者?|和|及|以及|、)驳回)[^各均]*$/;

/** `诉讼9件：直接起诉6件，复议后起诉3件；驳回5件`: behind a semicolon, or told of more than the part, the whole is spoken of again. */
function wholeBehind({ state, clause, statement, value }: View): BlockTerm | undefined {
  const opens = clause.opener === "；" && clause.statements[0] === statement;
  const part = state.blocks.at(-1);
  const ofAll =
    statement.inBracketOf === undefined &&
    value > (state.proceedings.get(part?.key ?? "")?.value ?? Infinity);
  if (opens || ofAll) return state.here.spoken.find((block) => isWholeOf(block, state.blocks));
  return has(clause.words, "among") || clause.opener === "（" ? undefined : wholeOfParts(state);
}

/** `诉讼7件，其中直接起诉4件、复议后起诉3件，3件未审结`: once its parts are told in full, of no single one, the whole goes on. */
export function wholeOfParts({ proceedings, blocks: [last] }: View["state"]): BlockTerm | undefined {
  if (!last) return undefined;
  const told = [...proceedings.values()];
  const whole = told.find(({ block }) => isKindOf(last, block));
  const parts = told.filter(({ block }) => whole && isKindOf(block, whole.block));
  if (!whole || parts.length < 2 || parts.some((part) => part.told)) return undefined;
  return parts.reduce((sum, { value }) => sum + value, 0) === whole.value ? whole.block : undefined;
}
