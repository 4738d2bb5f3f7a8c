import { formInForce, type Form } from "../../form";
import type { Claim } from "./claim";
import { lexiconOf } from "./lexicon";
import { assign } from "./meaning/assign";
import type { FoundReading } from "./meaning/found";
import { readSentence } from "./meaning/readSentence";
import { newState } from "./meaning/state";
import { outliner } from "./outline/outline";
import { normalise } from "./text/normalise";
import { eachToken } from "./text/tokens";

export type { Claim, Terms } from "./claim";
export { feeFactOf, feeNames, isFee, isFeeYuan } from "./processingFee";

/** What a text is read against. */
export interface ReadingOptions {
  /** The year that the report tells; where it is not known, the one that the text names first. */
  readonly year?: number;
  /** The form whose figures the numbers are about; the one in force where none is given. */
  readonly form?: Form;
}

/**
 * Reads every number that a text states, in digits and in words, and what each is about. Deterministic; the time
 * grows with the length of the text.
 *
 * @example
 * readClaims("收到政府信息公开申请17件。", { year: 2023 })[0]?.about // { kind: "figures", terms: ["requests.new.total"] }
 */
export function readClaims(
  original: string,
  { year = yearOf(original), form = formInForce() }: ReadingOptions = {},
): Claim[] {
  const lexicon = lexiconOf(form);
  const { text, at } = normalise(original);
  const state = newState(text, lexicon.rows);
  const found: FoundReading[] = [];
  const outline = outliner((sentence) => {
    readSentence(sentence, state, found);
  });
  eachToken(text, lexicon, year, outline.take);
  outline.end(text.length);
  assign(found, lexicon.rows);
  return withoutRepeats(found).map((each) => claimOf(each, original, at));
}

function claimOf(found: FoundReading, original: string, at: Uint32Array): Claim {
  const { start, end, value, unit, approximation, about, alternatives, why } = found;
  const [from, to] = [at[start] ?? 0, (at[end - 1] ?? 0) + 1];
  const claim = { surface: original.slice(from, to), start: from, end: to, value, unit, about, why };
  if (approximation === undefined && alternatives === undefined) return claim;
  return {
    ...claim,
    ...(approximation === undefined ? {} : { approximation }),
    ...(alternatives === undefined || alternatives.length === 0 ? {} : { alternatives }),
  };
}

/** In the order of the text; the same words that say the same twice are one claim. */
function withoutRepeats(found: FoundReading[]): FoundReading[] {
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.filter((each, index) => {
    for (let at = index - 1; at >= 0; at -= 1) {
      const earlier = found[at];
      if (!earlier || earlier.start !== each.start) return true;
      if (saysTheSame(earlier, each)) return false;
    }
    return true;
  });
}

function saysTheSame(a: FoundReading, b: FoundReading): boolean {
  if (a.about.kind !== "figures" || b.about.kind !== "figures")
    return a.end === b.end && a.about.kind === b.about.kind;
  return a.value === b.value && a.about.terms.join("+") === b.about.terms.join("+");
}

function yearOf(text: string): number {
  return Number(/(20\d\d)年/.exec(text)?.[1] ?? 0);
}
