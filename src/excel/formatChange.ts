import type { Look } from "./look";

/** Asks how a cell looks: reading a fill for itself is a pure read, which the properties of many cells are not. */
export function askLook(range: Excel.Range): void {
  range.load("numberFormat,format/fill/color,format/fill/pattern");
}

/** Draws a look on a cell, and asks how it looked before: requests are carried out in order. */
export function applyLook(range: Excel.Range, { fill, numberFormat }: Look): void {
  askLook(range);
  range.numberFormat = [[numberFormat]];
  fillWith(range, fill);
}

/** How a cell looked when it was asked. */
export function lookBefore(range: Excel.Range): Look {
  const { color = "", pattern } = range.format.fill.toJSON();
  const [[numberFormat] = []] = range.toJSON().numberFormat as string[][];
  return { fill: pattern === "None" ? "" : color.toUpperCase(), numberFormat: numberFormat ?? "General" };
}

/** Queues what gives a cell the look back that it had, wherever it has moved since. */
export function revert(range: Excel.Range): void {
  const { fill, numberFormat } = lookBefore(range);
  fillWith(range, fill);
  range.numberFormat = [[numberFormat]];
}

function fillWith({ format: { fill } }: Excel.Range, color: string): void {
  if (color === "") fill.clear();
  else fill.color = color;
}
