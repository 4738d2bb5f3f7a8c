import { formInForce, type Form } from "../../form";
import type { Claim } from "./claim";
import { lexiconOf } from "./lexicon";
import { assign } from "./meaning/assign";
import type { Found } from "./meaning/found";
import { readSentence } from "./meaning/readSentence";
import { newState } from "./meaning/state";
import { outlineOf } from "./outline/outline";
import { normalise } from "./text/normalise";
import { tokensOf } from "./text/tokens";

export type { About, Claim, Frame, Terms, Why } from "./claim";

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
  const found: Found[] = [];
  for (const sentence of outlineOf(tokensOf(text, lexicon, year), text.length))
    readSentence(sentence, state, found);
  assign(found, lexicon.rows);
  return withoutRepeats(found).map((each) => claimOf(each, original, at));
}

function claimOf(found: Found, original: string, at: readonly number[]): Claim {
  const { start, end, value, unit, approximation, about, alternatives, why } = found;
  const [from, to] = [at[start] ?? 0, (at[end - 1] ?? 0) + 1];
  return {
    surface: original.slice(from, to),
    start: from,
    end: to,
    value,
    unit,
    ...(approximation === undefined ? {} : { approximation }),
    about,
    ...(alternatives === undefined || alternatives.length === 0 ? {} : { alternatives }),
    why,
  };
}

/** In the order of the text; the same words that say the same twice are one claim. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found
    .filter(({ about, value, start, end }) => {
      const key = about.kind === "figures" ? `${start} ${value} ${about.terms.join("+")}` : `${start} ${end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function yearOf(text: string): number {
  return Number(/(20\d\d)年/.exec(text)?.[1] ?? 0);
}
