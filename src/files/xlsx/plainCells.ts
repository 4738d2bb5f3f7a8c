import type { Content } from "../../figures";
import { attribute } from "../markup/attribute";
import { childOf, elementsIn, type Element } from "../markup/element";
import { isDateFormat } from "./isDateFormat";
import { Odd } from "./odd";
import { textOfRun } from "./richText";
import { withoutResult } from "./uncomputed";

/** The formats that every workbook has, and that show a number as a number (ISO/IEC 29500-1, 18.8.30). */
const plainFormats: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 48, 49]);

/** What a cell may hold: what it comes to, its formula, its own text. */
const parts: ReadonlySet<string> = new Set(["x:v", "x:f", "x:is"]);

const decimal = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;

/**
 * Whether a formula stands in a cell.
 *
 * @throws {Odd} where it fills other cells too, which do not say so themselves
 */
export function holdsFormula(cell: Element): boolean {
  const formula = childOf(cell, "x:f");
  const kind = formula && attribute(formula, "t");
  if (kind !== undefined && kind !== "normal" && kind !== "shared") odd();
  return formula !== undefined;
}

/** The contents of cells, as far as they are texts, numbers and what formulas come to. */
export class PlainCells {
  readonly #texts: readonly string[];
  /** For every cell style: whether it shows a number as a number. */
  readonly #showsNumbers: readonly boolean[];

  constructor(sharedStrings: Element | undefined, styles: Element | undefined) {
    this.#texts = [...elementsIn(sharedStrings, "x:si")].map(textOf);
    const formats = new Map(
      [...elementsIn(childOf(styles, "x:numFmts"), "x:numFmt")].map(
        (format) => [Number(attribute(format, "numFmtId")), attribute(format, "formatCode")] as const,
      ),
    );
    this.#showsNumbers = [...elementsIn(childOf(styles, "x:cellXfs"), "x:xf")].map((look) => {
      const id = Number(attribute(look, "numFmtId") ?? "0");
      return formats.has(id) ? !isDateFormat(formats.get(id)) : plainFormats.has(id);
    });
  }

  /** @throws {Odd} where it is something else */
  contentOf(cell: Element): Content {
    for (const { name } of elementsIn(cell)) if (!parts.has(name)) odd();
    const value = wordsIn(childOf(cell, "x:v"));
    const formula = value === "" ? childOf(cell, "x:f") : undefined;
    if (formula) return withoutResult(wordsIn(formula));
    switch (attribute(cell, "t")) {
      case "s":
        return text(/^\d+$/.test(value) ? this.#texts[Number(value)] : undefined);
      case "inlineStr":
        return text(textOf(childOf(cell, "x:is") ?? odd()));
      case "str":
        return text(value);
      case undefined:
      case "n":
        if (value === "") return null;
        return this.#number(value, attribute(cell, "s"));
      default:
        return odd();
    }
  }

  #number(value: string, look: string | undefined): number {
    const isShown = look === undefined || this.#showsNumbers[Number(look)] === true;
    return isShown && decimal.test(value) ? Number(value) : odd();
  }
}

function odd(): never {
  throw new Odd();
}

/** A text as a cell has it. Codes of letters, and what could be more of XML, are left to the library. */
function text(words: string | undefined): string {
  if (words === undefined || /[&\r\uFFFD]|_x/i.test(words)) return odd();
  return words.trim();
}

/** The words of a text, or of its runs. */
function textOf(item: Element): string {
  let words = "";
  for (const part of elementsIn(item)) {
    if (part.name === "x:t") words += wordsIn(part);
    else if (part.name === "x:r") words += textOfRun(part, "x:");
    else odd();
  }
  return words;
}

function wordsIn(element: Element | undefined): string {
  let words = "";
  for (const child of element?.children ?? []) words += typeof child === "string" ? child : odd();
  return words;
}
