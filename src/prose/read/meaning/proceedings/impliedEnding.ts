import type { Terms } from "../../claim";
import type { Clause } from "../../outline/clause";
import type { Word } from "../../text/tokens";
import { spanOf, type Implied } from "../implied";
import type { ReadSoFar } from "../state";
import { disputeTerms, type BlockTerm } from "../terms";
import { has, is, sensesIn } from "../senses";

/** `均维持`, `原告撤诉`, `正在办理中`: how all proceedings that were told of ended, or those told of last. */
export function impliedEnding({ rest, opener, statements, previous }: Clause, state: ReadSoFar): Implied[] {
  const { rows, proceedings, last, text } = state;
  const all = rest.find((word) => is(word, "all"));
  const named = sensesIn(rest, "block").map(({ sense }) => sense.key);
  const told = [...proceedings.values()];
  const known = all && named.length > 0 ? told.filter(({ block }) => named.includes(block.key)) : told;
  const spoken = told.slice(-1);
  const ending = endingSaid(rest, rows);
  if (namesBlockBehind(rest, ending) || has(rest, "receive")) return [];
  if (!ending) return noneLeftOpen(rest, spoken, state);
  const behind = statements.length > 0;
  // `还有1起尚在审理之中` has told it of that one.
  if (behind && last?.[0].endsWith(`.${ending.key}`)) return [];
  if (isOfSome(rest, ending, text)) return [];
  // `其中直接起诉2件，均未审结`: of that part.
  const isOfPart = opener === "，" && previous !== undefined && has(previous.words, "among");
  const predicative = all !== undefined || opener === "，" || opener === "（" || behind;
  if (!predicative) return [];
  return (all && opener !== "（" && !isOfPart ? known : spoken)
    .filter(({ value, told }) => value > 0 && !told)
    .map(({ block, value }) => ({
      ...spanOf([all ?? ending.word, ending.word]),
      value,
      terms: disputeTerms(rows, block, ending.key),
      ...(all ? { alternatives: besidePending(block, ending.key, state) } : {}),
    }));
}

/** `已审结`, with no word of how: none was left open. */
function noneLeftOpen(
  rest: readonly Word[],
  spoken: readonly { readonly block: BlockTerm }[],
  { rows, text }: ReadSoFar,
): Implied[] {
  const done = rest.find(({ word }) => word === "审结");
  if (!done || !text.slice(Math.max(0, done.start - 4), done.start).includes("已")) return [];
  if (/^的?(?:案件|[件宗起])/.test(text.slice(done.end, done.end + 3))) return [];
  const { pending } = rows;
  return pending === ""
    ? []
    : spoken.map(({ block }) => ({ ...spanOf([done]), value: 0, terms: disputeTerms(rows, block, pending) }));
}

/** `两次维持，一次撤销`, `二审维持`: told of some, or of what came later. */
function isOfSome(rest: readonly Word[], { word }: EndingSaid, text: string): boolean {
  const from = Math.max(0, (rest[0]?.start ?? 0) - 3);
  return (
    /[一二两三四五六七八九十](?:次|起|件|例|宗)/.test(text.slice(from, word.start)) ||
    /(?:二审|上诉|再审)[^，。；）]*$/.test(text.slice(Math.max(0, word.start - 8), word.end))
  );
}

interface EndingSaid {
  readonly word: Word;
  readonly key: string;
}

/** How they ended: in the words of the form, 撤诉, or 正在办理. */
function endingSaid(
  rest: readonly Word[],
  { otherEnding, pending }: ReadSoFar["rows"],
): EndingSaid | undefined {
  const resultIs = has(rest, "result");
  const [ending] = sensesIn(rest, "ending").filter(({ word }) => resultIs || !is(word, "other"));
  if (ending) return { word: ending.word, key: ending.sense.key };
  const withdrawn = rest.find((word) => is(word, "withdrawn"));
  if (withdrawn) return otherEnding === "" ? undefined : { word: withdrawn, key: otherEnding };
  const open = rest.find((word) => is(word, "open"));
  return open && pending !== "" ? { word: open, key: pending } : undefined;
}

/** Something else is spoken of behind; 撤回复议申请 is of those before. */
const namesBlockBehind = (rest: readonly Word[], ending: EndingSaid | undefined) =>
  sensesIn(rest, "block").some(
    ({ word }) => !ending || (word.start > ending.word.start && !is(ending.word, "withdrawn")),
  );

/** `均获维持`: all that were decided already, where some are not. */
function besidePending(block: BlockTerm, ending: string, { rows }: ReadSoFar): readonly Terms[] {
  if (rows.pending === "" || rows.pending === ending) return [];
  const [first, ...others] = disputeTerms(rows, block, ending);
  return [[first, ...others, ...disputeTerms(rows, block, rows.pending)]];
}
