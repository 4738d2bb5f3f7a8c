import type { Stated } from "../audit";
import type { Filing } from "../figures";
import { figureCellsOf, type FigureId } from "../form";
import { readClaims } from "./read";

/**
 * The values that a report's own words state for figures. A paragraph with template names repeats the tables and
 * is no evidence; nor is a number that is said not to be exact.
 */
export function statedIn({ paragraphs, form, year }: Filing): Stated {
  const known = new Set<string>(form.tables.flatMap(figureCellsOf).map(({ id }) => id));
  const isFigure = (term: string | undefined): term is FigureId => term !== undefined && known.has(term);
  const stated = new Map<FigureId, number[]>();
  for (const { text } of paragraphs) {
    if (/\{[{%]/.test(text)) continue;
    for (const { about, value, approximation } of readClaims(text, { year, form })) {
      if (about.kind !== "figures" || approximation !== undefined) continue;
      const [term, ...others] = about.terms;
      if (isFigure(term) && others.length === 0) stated.set(term, [...(stated.get(term) ?? []), value]);
    }
  }
  return stated;
}
