import { carryOverOf, equalitiesOf, figuresWith, memoize, type FigureId, type Form } from "../../form";
import { valueOf, type Filing } from "../../figures";
import type { RepairedFigure, Reason } from "./location";
import { statedElsewhere } from "./weights";

/** Values that the narrative states for figures, each of which may be stated more than once. */
export type Stated = ReadonlyMap<FigureId, readonly number[]>;

/** What is known of figures from elsewhere than this year's tables. */
export interface Evidence {
  /** Values that the text or last year's report states for this year's figures. */
  readonly stated: ReadonlyMap<FigureId, readonly Reason[]>;
  /** Totals that cannot be below a number: the cases that last year's report left open are among this year's. */
  readonly atLeast: ReadonlyMap<FigureId, Reason>;
  /** Last year's figures: most of this year's are of about the same size. */
  readonly lastYear: Filing["figures"] | undefined;
}

/** What the text states, what last year's report carried out into this year, and last year's figures. */
export function evidenceOf({ lastYear, form }: Filing, told: Stated): Evidence {
  const stated = new Map<FigureId, Reason[]>();
  const add = (figure: FigureId, value: number | undefined, source: Reason["source"]) => {
    if (value !== undefined) stated.set(figure, [...(stated.get(figure) ?? []), { figure, value, source }]);
  };
  for (const [figure, values] of told) for (const value of values) add(figure, value, "text");
  const atLeast = new Map<FigureId, Reason>();
  if (lastYear) {
    for (const { total, leftOpen } of openCasesOf(form)) {
      const value = valueOf(lastYear.figures.get(leftOpen)) ?? 0;
      if (value > 0) atLeast.set(total, { figure: total, value, source: "leftOpen" });
    }
    for (const { carriedIn, carriedOut } of carryOverOf(form)) {
      add(carriedIn, valueOf(lastYear.figures.get(carriedOut)), "lastYear");
    }
  }
  return { stated, atLeast, lastYear: lastYear?.figures };
}

/** The totals of reviews and of suits, each with the part of it that is still open at the end of the year. */
const openCasesOf = memoize((form: Form) => {
  const open = new Set(figuresWith(form, { column: "leftOpen" }));
  return equalitiesOf(form).flatMap(({ left, right: [total] }) => {
    const leftOpen = left.find((id) => open.has(id));
    return total === undefined || leftOpen === undefined ? [] : [{ total, leftOpen }];
  });
});

/**
 * The evidence for these changes: values stated elsewhere at which they arrive, or the least number of cases that
 * they reach.
 */
export function reasonsFor(changes: readonly RepairedFigure[], { stated, atLeast }: Evidence): Reason[] {
  return changes.flatMap(({ figure, from, to }) => {
    const least = atLeast.get(figure);
    const risesTo = least && to >= least.value && !(typeof from === "number" && from >= least.value);
    return [...(stated.get(figure) ?? []).filter(({ value }) => value === to), ...(risesTo ? [least] : [])];
  });
}

/**
 * How many values stated elsewhere these changes contradict, and how many figures they put below their least
 * number.
 */
export function contradicted(changes: readonly RepairedFigure[], { stated, atLeast }: Evidence): number {
  return changes.filter(
    ({ figure, from, to }) =>
      stated.get(figure)?.some(({ value }) => value === from) || to < (atLeast.get(figure)?.value ?? 0),
  ).length;
}

/** The most that likeness to last year's figures counts: as much as a stated value. */
const most = Math.log(statedElsewhere);

/**
 * How much nearer these changes come to last year's figures, negative where they lead away: the sum of the
 * logarithms of the ratios, on the scale of −ln of a probability.
 */
export function likenessOf(changes: readonly RepairedFigure[], evidence: Evidence): number {
  const gained = changes.reduce((sum, change) => sum + nearerBy(change, evidence), 0);
  return Math.max(-most, Math.min(most, gained));
}

/** Among changes that come much nearer to last year's figures, the one that comes nearest. */
export function likestOf(changes: readonly RepairedFigure[], evidence: Evidence): Reason[] {
  if (!evidence.lastYear || likenessOf(changes, evidence) < 1) return [];
  const best = changes.reduce((a, b) => (nearerBy(b, evidence) > nearerBy(a, evidence) ? b : a));
  const value = valueOf(evidence.lastYear.get(best.figure));
  return value === undefined ? [] : [{ figure: best.figure, value, source: "alike" }];
}

function nearerBy({ figure, from, to }: RepairedFigure, { lastYear }: Evidence): number {
  const last = valueOf(lastYear?.get(figure));
  if (last === undefined || typeof from !== "number" || from < 0) return 0;
  const off = (value: number) => Math.abs(Math.log((value + 1) / (last + 1)));
  return off(from) - off(to);
}
