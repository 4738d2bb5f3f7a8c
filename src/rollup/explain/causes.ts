import type { Cause } from "../difference";
import type { MissingUnit } from "../rolledUp";
import type { Hypothesis } from "./hypothesis";
import { textAt, type Scale } from "./vector";

interface Known {
  /** What explains all figures together, the most telling first. */
  readonly believed: readonly Hypothesis[];
  readonly parts: readonly Hypothesis[];
  readonly wholes: readonly Hypothesis[];
  readonly missing: readonly MissingUnit[];
  readonly scale: Scale;
}

/** The most causes of one figure that are listed. */
const most = 5;

/**
 * The causes of one figure's difference: what explains all figures first, then what else would make just this
 * difference or part of it, as long as something speaks for it, then the missing units of which nothing is known.
 */
export function causesAt(
  at: number,
  by: bigint,
  { believed, parts, wholes, missing, scale }: Known,
): { readonly causes: readonly Cause[]; readonly unexplained: string } {
  // If last year's figure of a missing unit was 0, this year's may be greater.
  const touching = believed.filter(
    ({ effect, isEstimate }) => (effect[at] ?? 0n) !== 0n || (isEstimate && by > 0n),
  );
  const sameDifference = [...parts, ...wholes].filter(
    ({ effect, hasEvidence }) => hasEvidence && effect[at] === by,
  );
  const nearer = parts.filter(({ effect, hasEvidence }) => hasEvidence && isNearer(by, effect[at] ?? 0n));
  const causes = [...touching, ...sameDifference, ...estimatesFor(at, by, wholes), ...nearer].map(
    ({ kind, unit, effect, isEstimate }): Cause => ({
      kind,
      unit,
      value: textAt(scale, at, effect[at] ?? 0n),
      isEstimate,
    }),
  );
  const unknown = missing
    .filter(({ lastYear }) => by > 0n && !lastYear)
    .map(({ name }): Cause => ({ kind: "missing", unit: name, value: undefined, isEstimate: true }));
  const explained = touching.reduce((sum, { effect }) => sum + (effect[at] ?? 0n), 0n);
  return {
    causes: distinct([...causes, ...unknown]).slice(0, most),
    unexplained: textAt(scale, at, by - explained),
  };
}

/** Whether an effect accounts for part of a difference: without it the rest is smaller. */
function isNearer(by: bigint, effect: bigint): boolean {
  const size = (value: bigint) => (value < 0n ? -value : value);
  return effect !== 0n && size(by - effect) < size(by);
}

/** Units that are missing or sent a file of another year, whose figures can be estimated. */
const estimatesFor = (at: number, by: bigint, wholes: readonly Hypothesis[]) =>
  wholes.filter(({ isEstimate, effect }) => isEstimate && by > 0n && (effect[at] ?? 0n) > 0n);

/** Each kind of thing once for each unit. */
function distinct(causes: readonly Cause[]): Cause[] {
  const byWhat = new Map<string, Cause>();
  for (const cause of causes) {
    const what = `${cause.kind} ${cause.unit}`;
    if (!byWhat.has(what)) byWhat.set(what, cause);
  }
  return [...byWhat.values()];
}
