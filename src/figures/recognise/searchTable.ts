import type { Layout } from "../../form";
import { alignTable, labelsIn, type Aligned } from "./alignTable";
import { labelIn, type CellGrid } from "./cellGrid";
import { inPlace } from "./thresholds";

/** A table found in a grid that was not known to hold one. */
export interface Searched extends Aligned {
  /** The grid holds it twice: which row is which cannot be known then. */
  readonly twice: boolean;
}

/** Looks for a table of the form among any cells; undefined where too few of its labels stand in place. */
export function searchTable(layout: Layout, grid: CellGrid): Searched | undefined {
  const words = labelsIn(layout).map((label) => label.words);
  const enough = inPlace.unknown * words.length;
  const held = counted(grid.flatMap((line) => line.map(labelIn)));
  if (words.filter((text) => held.has(text)).length < enough) return undefined;
  const twice = holdsTwice(words, held);
  const aligned = alignTable(layout, grid);
  // Two copies beside each other may spoil the alignment; even so they are reported.
  return twice || aligned.agreement >= inPlace.unknown ? { ...aligned, twice } : undefined;
}

/** Whether most labels of a table are there twice as often as the table has them. */
export function holdsTwice(words: readonly string[], held: ReadonlyMap<string, number>): boolean {
  const wanted = counted(words);
  const doubled = words.filter((text) => (held.get(text) ?? 0) >= 2 * (wanted.get(text) ?? 1));
  return doubled.length >= inPlace.unknown * words.length;
}

/** How often each text is there. */
export function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
