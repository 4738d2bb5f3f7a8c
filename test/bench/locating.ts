import { locate } from "../../src/audit/locate";
import { ledgerOf } from "../../src/audit/ledger";
import type { Repair, Stated } from "../../src/audit";
import { valueOf, type Filing } from "../../src/figures";
import { equalitiesOf } from "../../src/form";
import { balancedFiling, freeFigures, withNumbers } from "../audit/balancedFiling";
import { Random } from "../audit/random";
import { shownTimes, timesOf } from "./timing";

export interface Trial {
  readonly title: string;
  readonly trials: number;
  /** The filing with its errors; undefined where the table has no room for such a slip. */
  readonly spoil: (filing: Filing, random: Random) => Filing | undefined;
  /** Where the truth is looked for: what the sums tell, or what is only likely. */
  readonly among?: "repairs" | "likely";
  /** What the text states of the right filing. */
  readonly stated?: (right: Filing) => Stated;
}

/** Tables as offices have them: mostly zeros, small numbers, some large; one block of section 四 is filled. */
export function sparse(random: Random): Filing {
  const filing = balancedFiling(
    freeFigures.map(() => (random.next() < 0.7 ? 0 : random.below(random.next() < 0.8 ? 30 : 800))),
  );
  const outcomes = equalitiesOf(filing.form).find(({ kind }) => kind === "outcomes");
  const parts = outcomes?.left.map((id) => [id, random.below(30)] as const) ?? [];
  const sum = parts.reduce((all, [, value]) => all + value, 0);
  return withNumbers(filing, [...parts, ...(outcomes?.right.map((id) => [id, sum] as const) ?? [])]);
}

/** The truth is found where a repair puts every changed figure back. */
function putsBack({ changes }: Repair, wrong: Filing, right: Filing): boolean {
  const to = new Map(changes.map((change) => [change.figure, change.to]));
  for (const [id, figure] of right.figures) {
    const typed = wrong.figures.get(id);
    if ((to.get(id) ?? valueOf(typed)) !== valueOf(figure)) return false;
  }
  return true;
}

/** Tables located before the clock counts. */
const warmUp = 100;

/** Runs a trial and tells how often the truth was found, and how fast: location alone, without the checks. */
export function runTrial({ title, trials, spoil, among = "repairs", stated }: Trial): string {
  const random = new Random(20_211_026);
  const tally = { alone: 0, first: 0, firstFive: 0, shown: 0, cannotSay: 0 };
  const samples: number[] = [];
  for (let trial = -warmUp; samples.length < trials; trial += 1) {
    const right = sparse(random);
    const wrong = spoil(right, random);
    if (!wrong) continue;
    const ledger = ledgerOf(wrong);
    const told = stated?.(right);
    const start = performance.now();
    const location = locate(wrong, ledger, told);
    if (trial < 0) continue;
    samples.push(performance.now() - start);
    const repairs =
      among === "likely" ? location.likely : location.kind === "located" ? location.repairs : [];
    if (repairs.length === 0) tally.cannotSay += 1;
    const rank = repairs.findIndex((repair) => putsBack(repair, wrong, right));
    if (rank >= 0) tally.shown += 1;
    if (rank === 0) tally.first += 1;
    if (rank >= 0 && rank < 5) tally.firstFive += 1;
    if (rank === 0 && repairs.length === 1) tally.alone += 1;
  }
  const percent = (count: number) => `${((100 * count) / trials).toFixed(1)} %`;
  return [
    `${title} (${trials} tables)`,
    `  truth alone ${percent(tally.alone)}, first ${percent(tally.first)}, first five ${percent(tally.firstFive)}, shown ${percent(tally.shown)}; cannot say ${percent(tally.cannotSay)}; something else as simple or simpler ${percent(trials - tally.shown - tally.cannotSay)}`,
    `  ${shownTimes(timesOf(samples))}`,
  ].join("\n");
}
