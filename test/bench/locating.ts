import { audit } from "../../src/audit";
import { valueOf, type Filing } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { balancedFiling, freeFigures, withNumbers } from "../audit/balancedFiling";
import type { Errors } from "../audit/errors";
import { Random } from "../audit/random";
import { shownTimes, timesOf } from "./timing";

export interface Trial {
  readonly title: string;
  readonly trials: number;
  /** Figures that formulas compute: after the errors they follow their parts. */
  readonly computed?: readonly FigureId[];
  readonly spoil: (filing: Filing, random: Random) => Errors;
}

/** A table as offices have it: mostly zeros, small numbers, some large. */
function sparse(random: Random): Filing {
  return balancedFiling(
    freeFigures.map(() => (random.next() < 0.7 ? 0 : random.below(random.next() < 0.8 ? 30 : 800))),
  );
}

/** Recomputes the formulas over what was typed. */
export type Recompute = (filing: Filing) => Filing;

/** Runs a trial and tells how often the truth was found, and how fast. */
export function runTrial({ title, trials, computed = [], spoil }: Trial, recompute: Recompute): string {
  const random = new Random(20_211_026);
  const tally = { alone: 0, first: 0, firstFive: 0, shown: 0, cannotSay: 0, missed: 0 };
  const samples: number[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const right = sparse(random);
    const errors = spoil(right, random);
    const wrong = recompute({ ...withNumbers(right, errors), computed: new Set(computed) });
    const start = performance.now();
    const { location } = audit(wrong);
    samples.push(performance.now() - start);
    if (location.kind !== "located") {
      tally.cannotSay += 1;
      continue;
    }
    const rank = location.repairs.findIndex(
      ({ changes }) =>
        changes.length === errors.size &&
        changes.every(({ figure, to }) => errors.has(figure) && to === valueOf(right.figures.get(figure))),
    );
    if (rank < 0) tally.missed += 1;
    else tally.shown += 1;
    if (rank === 0) tally.first += 1;
    if (rank >= 0 && rank < 5) tally.firstFive += 1;
    if (rank === 0 && location.repairs.length === 1) tally.alone += 1;
  }
  const percent = (count: number) => `${((100 * count) / trials).toFixed(1)} %`;
  return [
    `${title} (${trials} tables)`,
    `  truth alone ${percent(tally.alone)}, first ${percent(tally.first)}, first five ${percent(tally.firstFive)}, shown ${percent(tally.shown)}; cannot say ${percent(tally.cannotSay)}; something smaller ${percent(tally.missed)}`,
    `  ${shownTimes(timesOf(samples))}`,
  ].join("\n");
}
