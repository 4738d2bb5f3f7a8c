import type { RepairedFigure, Location } from "./locate";

/** A figure that most probably is wrong, with the value that, with the other suspects', mends every equality. */
export interface Suspect extends RepairedFigure {
  /**
   * Equally small repairs that leave this figure as it is. If there is none, nothing else explains the break as
   * simply.
   */
  readonly alternatives: readonly (readonly RepairedFigure[])[];
}

/** The changes of the likeliest repair, each with the repairs that could replace it. */
export function suspectsOf(location: Location): Suspect[] {
  if (location.kind !== "located") return [];
  const [first = [], ...others] = location.repairs.map(({ changes }) => changes);
  const has = (changes: readonly RepairedFigure[], { figure, to }: RepairedFigure) =>
    changes.some((change) => change.figure === figure && change.to === to);
  return first.map((change) => ({
    ...change,
    alternatives: others
      .filter((changes) => !has(changes, change))
      .map((changes) => changes.filter((other) => !has(first, other))),
  }));
}
