import type { Sums } from "../rolledUp";
import { fitOf } from "./fit";
import type { Hypothesis } from "./hypothesis";
import { neighbours } from "./neighbours";
import { pairFor } from "./pairs";
import { minus, support, type Scale, type Vector } from "./vector";
import { wholeByBalance } from "./wholeByBalance";

export interface Unexplained {
  /** own − sum. */
  readonly difference: Vector;
  /** Units that may count on one side only, or twice. */
  readonly wholes: readonly Hypothesis[];
  /** Wrong numbers in single units. */
  readonly parts: readonly Hypothesis[];
}

/** The most hypotheses of one explanation: more could not be told apart. */
const most = 30;

/** The least share of a hypothesis's figures that must be right. */
const leastPrecision = 0.6;

/**
 * The hypotheses that together explain a difference best, the most telling first: the one that explains most of what
 * is left is taken again and again. A guess that nothing else speaks for must fit to the digit, in several figures or
 * in all that is left.
 */
export function likeliest(
  { difference, wholes, parts }: Unexplained,
  sums: Sums,
  scale: Scale,
): Hypothesis[] {
  const believed: Hypothesis[] = [];
  let left = difference;
  let open = [...wholeByBalance(sums, scale, difference), ...wholes, ...parts];
  while (believed.length < most && left.some((value) => value !== 0n)) {
    const next =
      best(
        open,
        left,
        believed.some(({ isEstimate }) => isEstimate),
      ) ?? lastResort(left, wholes, sums, scale, believed);
    if (!next) break;
    believed.push(next);
    left = minus(left, next.effect);
    open = open.filter(({ unit, effect }) => unit !== next.unit || !touchSame(effect, next.effect));
  }
  return believed;
}

/** Whether two hypotheses exclude each other: one unit cannot have caused both in the same figure. */
const touchSame = (a: Vector, b: Vector) => a.some((value, at) => value !== 0n && (b[at] ?? 0n) !== 0n);

function best(open: readonly Hypothesis[], left: Vector, isEstimated: boolean): Hypothesis | undefined {
  let found: { readonly hypothesis: Hypothesis; readonly rank: number } | undefined;
  for (const hypothesis of open) {
    const { gain, precision } = fitOf(hypothesis, left);
    if (gain <= 0 || precision < leastPrecision) continue;
    if (!hypothesis.hasEvidence && (isEstimated || !holdsAlone(hypothesis, left, precision))) continue;
    const rank = gain * precision + (hypothesis.hasEvidence ? 0.5 : 0);
    if (!found || rank > found.rank) found = { hypothesis, rank };
  }
  return found?.hypothesis;
}

/** With fewer figures agreement may be chance. */
const telling = 3;

/** Whether a guess agrees exactly in so many figures, or in all there are, that it cannot be chance. */
function holdsAlone({ effect, kind }: Hypothesis, left: Vector, precision: number): boolean {
  if (precision < 1) return false;
  const touched = support(effect).length;
  return kind === "unit10000" || touched >= telling || touched === support(left).length;
}

/** What is tried when nothing fits by itself: two units together, a number in the wrong cell. */
function lastResort(
  left: Vector,
  wholes: readonly Hypothesis[],
  sums: Pick<Sums, "units" | "own">,
  scale: Scale,
  believed: readonly Hypothesis[],
): Hypothesis | undefined {
  if (believed.some(({ isEstimate }) => isEstimate)) return undefined;
  if (support(left).length >= telling) {
    const pair = pairFor(left, wholes);
    if (pair) return pair;
  }
  return neighbours(sums, scale, left)[0];
}
