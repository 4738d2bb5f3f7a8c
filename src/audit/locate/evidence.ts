import { carryOverOf, type FigureId } from "../../form";
import { valueOf, type Filing } from "../../figures";
import type { Change, Reason } from "./location";

/** Values that the narrative states for figures, each of which may be stated more than once. */
export type Stated = ReadonlyMap<FigureId, readonly number[]>;

/** What is known of figures from elsewhere than this year's tables. */
export type Evidence = ReadonlyMap<FigureId, readonly Reason[]>;

/** What the text states, and what last year's report carried out into this year. */
export function evidenceOf(filing: Filing, stated: Stated): Evidence {
  const evidence = new Map<FigureId, Reason[]>();
  if (stated.size === 0 && !filing.lastYear) return evidence;
  const add = (figure: FigureId, value: number | undefined, source: Reason["source"]) => {
    if (value !== undefined)
      evidence.set(figure, [...(evidence.get(figure) ?? []), { figure, value, source }]);
  };
  for (const [figure, values] of stated) for (const value of values) add(figure, value, "text");
  if (filing.lastYear) {
    for (const { carriedIn, carriedOut } of carryOverOf(filing.form)) {
      add(carriedIn, valueOf(filing.lastYear.figures.get(carriedOut)), "lastYear");
    }
  }
  return evidence;
}

/** What speaks for these changes: they arrive at values stated elsewhere. */
export function reasonsFor(changes: readonly Change[], evidence: Evidence): Reason[] {
  return changes.flatMap(({ figure, to }) =>
    (evidence.get(figure) ?? []).filter(({ value }) => value === to),
  );
}

/** How many values stated elsewhere these changes leave. */
export function contradicted(changes: readonly Change[], evidence: Evidence): number {
  return changes.filter(({ figure, from }) => evidence.get(figure)?.some(({ value }) => value === from))
    .length;
}
