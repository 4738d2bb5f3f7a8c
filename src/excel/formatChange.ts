import type { Look } from "./look";

/** A cell that is drawn on, with the look that it had before. */
export interface DrawnCell {
  readonly range: Excel.Range;
  readonly fill: Excel.RangeFill;
}

/** Asks how a cell looks: reading a fill for itself is a pure read, which the properties of many cells are not. */
export function askLook(range: Excel.Range): DrawnCell {
  const { fill } = range.format;
  range.load("numberFormat");
  fill.load("color,pattern");
  return { range, fill };
}

/** Draws a look on a cell, and asks how it looked before: requests are carried out in order. */
export function applyLook(range: Excel.Range, { fill: color, numberFormat }: Look): DrawnCell {
  const touched = askLook(range);
  range.numberFormat = [[numberFormat]];
  fillWith(touched.fill, color);
  return touched;
}

/** How it looked. */
export function lookBefore({ range, fill }: DrawnCell): Look {
  const { color = "", pattern } = fill.toJSON();
  const [[numberFormat] = []] = range.toJSON().numberFormat as string[][];
  return { fill: pattern === "None" ? "" : color.toUpperCase(), numberFormat: numberFormat ?? "General" };
}

/** Queues what gives a cell the look back that it had, wherever it has moved since. */
export function revert(touched: DrawnCell): void {
  const { fill, numberFormat } = lookBefore(touched);
  fillWith(touched.fill, fill);
  touched.range.numberFormat = [[numberFormat]];
}

function fillWith(fill: Excel.RangeFill, color: string): void {
  if (color === "") fill.clear();
  else fill.color = color;
}
