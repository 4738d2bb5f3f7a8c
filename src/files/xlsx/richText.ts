import { valueIn } from "../markup/attribute";
import { childOf, elementsIn, type Element } from "../markup/element";
import { parseXml } from "../markup/parse";
import { offLine } from "../markup/offLine";
import { placeOf } from "../markup/vertAlign";

/**
 * The text of a cell whose parts look different: digits that are set higher or lower than the line are such ones, and
 * no part of the number before.
 *
 * @param runs the parts as the workbook has them (ISO/IEC 29500-1, 18.4.4), or nothing where there is but one
 */
export function richText(runs: unknown, text: string): string {
  if (typeof runs !== "string" || !/su(?:per|b)script/.test(runs) || runs.length > longest) return text;
  return [...elementsIn(parseXml([`<si>${runs}</si>`], new Map()), "si")]
    .flatMap((whole) => [...elementsIn(whole, "r")])
    .map((run) => textOfRun(run, ""))
    .join("");
}

/** A cell of Excel holds 32,767 letters; a longer text is not a cell's. */
const longest = 100_000;

/** @param prefix the prefix of the names of elements, as they were parsed */
export function textOfRun(run: Element, prefix: "" | "x:"): string {
  let text = "";
  for (const { children } of elementsIn(run, `${prefix}t`))
    for (const child of children) if (typeof child === "string") text += child;
  return offLine(text, placeOf(valueIn(childOf(run, `${prefix}rPr`), `${prefix}vertAlign`)));
}
