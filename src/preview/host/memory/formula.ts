import { fromA1, splitAddress } from "../a1";
import type { Place, Scalar } from "../model";

/** Gives the values of the cells that a formula refers to; undefined if the sheet does not exist. */
export type Lookup = (sheet: string | undefined, box: Place["box"]) => readonly Scalar[] | undefined;

class FormulaError extends Error {}

const token =
  /\s*(\d+(?:\.\d+)?(?![A-Za-z\d])|(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\w(])|[A-Za-z]+(?=\()|[-+(),])/uy;

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.trimEnd().length) {
    const found = token.exec(formula)?.[1];
    if (found === undefined) throw new FormulaError("#NAME?");
    tokens.push(found);
  }
  return tokens;
}

/**
 * Computes sums: `SUM` of cells, blocks and numbers, joined by `+` and `-`. Anything else is `#NAME?`,
 * so that a test which needs more of a spreadsheet says so.
 */
export function compute(formula: string, lookup: Lookup): Scalar {
  try {
    const tokens = tokensOf(formula);
    const result = sum(tokens, lookup);
    if (tokens.length > 0) throw new FormulaError("#NAME?");
    return result;
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

function sum(tokens: string[], lookup: Lookup): number {
  let total = term(tokens, lookup);
  while (tokens[0] === "+" || tokens[0] === "-") {
    const sign = tokens.shift() === "+" ? 1 : -1;
    total += sign * term(tokens, lookup);
  }
  return total;
}

function term(tokens: string[], lookup: Lookup): number {
  const head = tokens.shift();
  if (head === undefined) throw new FormulaError("#NAME?");
  if (head === "-") return -term(tokens, lookup);
  if (head === "+") return term(tokens, lookup);
  if (head === "(") {
    const inner = sum(tokens, lookup);
    if (tokens.shift() !== ")") throw new FormulaError("#NAME?");
    return inner;
  }
  if (/^\d/.test(head)) return Number(head);
  if (head.toUpperCase() === "SUM") return sumOf(tokens, lookup);
  const [value = ""] = cellsAt(head, lookup);
  if (value === "") return 0;
  if (typeof value === "string") throw new FormulaError(value.startsWith("#") ? value : "#VALUE!");
  return Number(value);
}

function sumOf(tokens: string[], lookup: Lookup): number {
  if (tokens.shift() !== "(") throw new FormulaError("#NAME?");
  let total = 0;
  for (;;) {
    const head = tokens[0] ?? "";
    if (isReference(head) && (tokens[1] === "," || tokens[1] === ")")) {
      tokens.shift();
      // SUM skips text and logical values in the cells it is given, as Excel does, but passes errors on.
      for (const value of cellsAt(head, lookup)) {
        if (typeof value === "number") total += value;
        else if (typeof value === "string" && value.startsWith("#")) throw new FormulaError(value);
      }
    } else total += sum(tokens, lookup);
    const next = tokens.shift();
    if (next === ")") return total;
    if (next !== ",") throw new FormulaError("#NAME?");
  }
}

const isReference = (text: string): boolean => fromA1(splitAddress(text).cells) !== undefined;

function cellsAt(reference: string, lookup: Lookup): readonly Scalar[] {
  const { sheet, cells } = splitAddress(reference);
  const box = fromA1(cells);
  const values = box && lookup(sheet, box);
  if (!values) throw new FormulaError(box ? "#REF!" : "#NAME?");
  return values;
}

/** Moves the references of a formula when lines are inserted or removed in the sheet they point to. */
export function shiftFormula(
  formula: string,
  move: (sheet: string | undefined, cell: string) => string,
): string {
  return formula.replace(
    /((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])/gu,
    (_whole, sheet: string | undefined, cells: string) =>
      `${sheet ?? ""}${move(sheet === undefined ? undefined : splitAddress(`${sheet}A1`).sheet, cells)}`,
  );
}
