import type { Terms } from "../../claim";
import type { Word } from "../../text/tokens";
import type { ReadSoFar } from "../state";
import { disputeTerms, type BlockTerm } from "../terms";
import { has, is, senseOf } from "../senses";

/** An ending with the block that stands before it in the same words, if one does. */
interface Ending {
  readonly key: string;
  readonly block: BlockTerm | undefined;
}

/**
 * Endings told side by side, each of what it ended: `复议被纠错、诉讼败诉` say it themselves; 纠错和败诉 are one ending in
 * the words of reviews and of suits; 维持、纠错 are two endings of what was told last.
 */
export function endingPairs(words: readonly Word[], state: ReadSoFar): readonly Terms[] {
  const endings = endingsIn(words);
  if (endings.length < 2) return [];
  const {
    rows,
    blocks,
    here: { spoken },
  } = state;
  const oneByOne = endings.length === spoken.length && endings.every(({ key }) => key === endings[0]?.key);
  const last = blocks.length > 0 ? blocks : spoken.slice(-1);
  return endings.flatMap(({ key, block }, index): Terms[] => {
    const [first, ...others] = block ? [block] : oneByOne ? spoken.slice(index, index + 1) : last;
    if (!first) return [];
    const [term, ...terms] = disputeTerms(rows, first, key);
    return [[term, ...terms, ...others.flatMap((each) => disputeTerms(rows, each, key))]];
  });
}

function endingsIn(words: readonly Word[]): readonly Ending[] {
  const endings: Ending[] = [];
  let block: BlockTerm | undefined;
  for (const word of words) {
    block = senseOf(word, "block") ?? block;
    const ending = senseOf(word, "ending");
    if (ending && !is(word, "other") && !has([word], "withdrawn")) endings.push({ key: ending.key, block });
  }
  return endings;
}
