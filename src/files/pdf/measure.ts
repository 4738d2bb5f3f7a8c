import type { PrintedLine } from "./textLines";

/** Between which two edges the text of a page stands, and how far its lines are apart. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** The size of its letters. */
  readonly size: number;
}

/** Lines that are shorter than this part of the longest one of the document tell nothing about the edges. */
const long = 0.6;
/** Fewer lines tell nothing for a page alone. */
const enough = 4;

/** The measure of a document without a line of text. */
export const unmeasured: Measure = { left: 0, right: Infinity, pitch: Infinity, size: Infinity };

/** The measure of every page; a page of few long lines has that of all pages together. */
export function measures(pages: readonly (readonly PrintedLine[])[]): Measure[] {
  const longest = pages.flat().reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const isLong = ({ left, right }: PrintedLine) => right - left > long * longest;
  const whole = measureOf(pages, isLong);
  return pages.map((lines) => (lines.filter(isLong).length < enough ? whole : measureOf([lines], isLong)));
}

function measureOf(
  pages: readonly (readonly PrintedLine[])[],
  isLong: (line: PrintedLine) => boolean,
): Measure {
  const lines = pages.flat().filter(isLong);
  if (lines.length === 0) return unmeasured;
  const distances = pages
    .flatMap((own) => own.slice(1).map((line, index) => line.y - (own[index]?.y ?? line.y)))
    .filter((distance) => distance > 0);
  return {
    left: at(
      lines.map(({ left }) => left),
      0.2,
    ),
    right: at(
      lines.map(({ right }) => right),
      0.7,
    ),
    pitch: distances.length === 0 ? Infinity : at(distances, 0.4),
    size: at(
      lines.map(({ size }) => size),
      0.5,
    ),
  };
}

/** The quantile: the value below which such a share of all values lies. */
function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
