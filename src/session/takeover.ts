import { valueOf, type Filing } from "../figures";
import type { FigureId } from "../form";
import type { Answer } from "./state";

/** What other values would change in a filing. */
export interface Takeover {
  /** Blanks that they fill. */
  readonly fills: ReadonlyMap<FigureId, number>;
  /** Figures that they say otherwise. */
  readonly differs: ReadonlyMap<FigureId, number>;
}

/** Holds other values against a filing; computed cells follow by themselves. */
export function takeover(
  { figures, computed }: Pick<Filing, "figures" | "computed">,
  values: Iterable<readonly [FigureId, number]>,
): Takeover {
  const fills = new Map<FigureId, number>();
  const differs = new Map<FigureId, number>();
  for (const [id, value] of values) {
    const own = figures.get(id);
    if (own === undefined || computed.has(id)) continue;
    if (own.state === "blank") fills.set(id, value);
    else if (valueOf(own) !== value) differs.set(id, value);
  }
  return { fills, differs };
}

/**
 * The values to be written after the clerk's answer: the blanks that were shown and are still blank, and those of the
 * others that are ticked. What was typed or cleared while the question stood was not asked about.
 */
export function decided(
  answer: Exclude<Answer, false>,
  asked: Takeover,
  now: Takeover,
): ReadonlyMap<FigureId, number> {
  const ticked = new Set(typeof answer === "object" ? answer.take : []);
  return new Map([
    ...[...now.fills].filter(([id]) => asked.fills.has(id)),
    ...[...now.differs].filter(([id]) => ticked.has(id)),
  ]);
}
