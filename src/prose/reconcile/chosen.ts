import type { Claim, Terms } from "../read";

/** A meaning that somebody chose for a number that could be read in two ways, kept with the workbook. */
export interface ChosenReading {
  /** The words before the number, by which it is known again next time. */
  readonly words: string;
  /** The figures it is about; empty where no table holds it. */
  readonly terms: readonly string[];
}

const most = 24;

/** The words by which a number is known again, whatever its value: its clause up to it. */
export function wordsOf(text: string, { start, unit }: Claim): string {
  const before = text.slice(Math.max(0, start - most * 2), start).replace(/\s/g, "");
  return `${(/[^。；！？]*$/.exec(before)?.[0] ?? "").replace(/\d+/g, "#").slice(-most)}#${unit}`;
}

/** A claim in the meaning that was chosen for it. */
export function asChosen(claim: Claim, text: string, chosen: readonly ChosenReading[]): Claim {
  if (chosen.length === 0) return claim;
  const words = wordsOf(text, claim);
  const choice = chosen.find((each) => each.words === words);
  if (!choice) return claim;
  const terms = asTerms(choice.terms);
  const { surface, start, end, value, unit, approximation } = claim;
  return {
    surface,
    start,
    end,
    value,
    unit,
    ...(approximation === undefined ? {} : { approximation }),
    about: terms ? { kind: "figures", terms } : { kind: "elsewhere", what: "other" },
    why: { rule: "chosen", rivals: [] },
  };
}

function asTerms([first, ...others]: readonly string[]): Terms | undefined {
  return first === undefined ? undefined : [first, ...others];
}
