import type { FigureId } from "../../form";

/** A cell that is drawn on, with the look that it had before. */
export interface Touched {
  readonly figure: FigureId;
  readonly range: Excel.Range;
  readonly fill: Excel.RangeFill;
}

/** Asks how a cell looks. Requests are carried out in order: what is queued after this does not change the answer. */
export function touch(figure: FigureId, range: Excel.Range): Touched {
  const { fill } = range.format;
  range.load("numberFormat");
  fill.load("color,pattern");
  return { figure, range, fill };
}

/** The fill that a cell had, empty for none; undefined if the request failed before it was asked. */
export function fillBefore({ fill }: Touched): string | undefined {
  const { color, pattern } = fill.toJSON();
  if (pattern === undefined || color === undefined) return undefined;
  return pattern === "None" ? "" : color.toUpperCase();
}

/** Queues what gives a cell the look back that it had, wherever it has moved since. */
export function untouch(touched: Touched): void {
  const fill = fillBefore(touched);
  const { numberFormat } = touched.range.toJSON();
  if (fill === undefined || numberFormat === undefined) return;
  fillWith(touched.fill, fill);
  touched.range.numberFormat = numberFormat as string[][];
}

/** Fills a cell; empty for none. */
export function fillWith(fill: Excel.RangeFill, color: string): void {
  if (color === "") fill.clear();
  else fill.color = color;
}
