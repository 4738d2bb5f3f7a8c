import { fromA1 } from "../../../src/preview/host/a1";
import type { CellPlace, Scalar } from "../../../src/preview/host/model";
import { splitAddress } from "./splitAddress";

/** Gives the values of the cells that a formula refers to; undefined if the sheet does not exist. */
export type Lookup = (sheet: string | undefined, box: CellPlace["box"]) => readonly Scalar[] | undefined;

class FormulaError extends Error {}

const token =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?(?![A-Za-z\d])|(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\w(])|[A-Za-z]+(?=\()|<>|<=|>=|[-+*/(),<>=])/uy;

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

/** A part of a formula, computed only when its value is wanted: IF leaves one of its two parts alone. */
type Part = (lookup: Lookup) => Scalar;

/**
 * Computes `SUM`, `COUNT`, `IF`, `AND`, `OR` and `N` of cells, blocks, numbers and texts, joined by `+ - * /` and compared.
 * Anything else is `#NAME?`, so that a test which needs more of a spreadsheet says so.
 */
export function compute(formula: string, lookup: Lookup): Scalar {
  try {
    return partOf(formula)(lookup);
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

/** Formulas are few, and computed very often. */
const parts = new Map<string, Part>();

function partOf(formula: string): Part {
  const known = parts.get(formula);
  if (known) return known;
  const tokens = tokensOf(formula);
  const part = comparison(tokens);
  if (tokens.length > 0) throw new FormulaError("#NAME?");
  parts.set(formula, part);
  return part;
}

const compare: Readonly<Record<string, (a: Scalar, b: Scalar) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
};

function comparison(tokens: string[]): Part {
  const left = sum(tokens);
  const compared = compare[tokens[0] ?? ""];
  if (!compared) return left;
  tokens.shift();
  const right = sum(tokens);
  return (lookup) => compared(left(lookup), right(lookup));
}

function sum(tokens: string[]): Part {
  let total = product(tokens);
  while (tokens[0] === "+" || tokens[0] === "-") {
    const sign = tokens.shift() === "+" ? 1 : -1;
    const [before, next] = [total, product(tokens)];
    total = (lookup) => numberOf(before(lookup)) + sign * numberOf(next(lookup));
  }
  return total;
}

function product(tokens: string[]): Part {
  let all = term(tokens);
  while (tokens[0] === "*" || tokens[0] === "/") {
    const divides = tokens.shift() === "/";
    const [before, next] = [all, term(tokens)];
    all = (lookup) => {
      const [a, b] = [numberOf(before(lookup)), numberOf(next(lookup))];
      if (divides && b === 0) throw new FormulaError("#DIV/0!");
      return divides ? a / b : a * b;
    };
  }
  return all;
}

function term(tokens: string[]): Part {
  const head = tokens.shift();
  if (head === undefined) throw new FormulaError("#NAME?");
  if (head === "-" || head === "+") {
    const [sign, part] = [head === "-" ? -1 : 1, term(tokens)];
    return (lookup) => sign * numberOf(part(lookup));
  }
  if (head === "(") {
    const inner = comparison(tokens);
    expect(tokens, ")");
    return inner;
  }
  if (head.startsWith('"')) return () => head.slice(1, -1).replaceAll('""', '"');
  if (/^\d/.test(head)) return () => Number(head);
  if (tokens[0] === "(") return call(head.toUpperCase(), tokens);
  const cells = cellsAt(head);
  return (lookup) => {
    const [value = ""] = cells(lookup);
    if (typeof value === "string" && value.startsWith("#")) throw new FormulaError(value);
    return value;
  };
}

function call(name: string, tokens: string[]): Part {
  const given: { readonly part: Part; readonly cells: Cells | undefined }[] = [];
  do {
    tokens.shift();
    const [first = "", second] = tokens;
    const cells = isReference(first) && (second === "," || second === ")") ? cellsAt(first) : undefined;
    given.push({ part: comparison(tokens), cells });
  } while (tokens[0] === ",");
  expect(tokens, ")");
  if (name === "IF") {
    const [condition, yes, no] = given.map(({ part }) => part);
    return (lookup) => (condition?.(lookup) === true ? yes?.(lookup) : no?.(lookup)) ?? false;
  }
  if (name === "AND")
    return (lookup) => given.map(({ part }) => part(lookup)).every((value) => Boolean(numberOf(value)));
  if (name === "OR")
    return (lookup) => given.map(({ part }) => part(lookup)).some((value) => Boolean(numberOf(value)));
  if (name === "N") {
    const [first] = given;
    return (lookup) => {
      const value = first?.part(lookup) ?? "";
      return typeof value === "string" ? 0 : Number(value);
    };
  }
  if (name !== "SUM" && name !== "COUNT") throw new FormulaError("#NAME?");
  return (lookup) => {
    // Both skip text and logical values in the cells they are given, as Excel does.
    const values = given.flatMap(({ part, cells }) =>
      cells === undefined ? [numberOf(part(lookup))] : cells(lookup),
    );
    const numbers = values.filter((value) => typeof value === "number");
    if (name === "COUNT") return numbers.length;
    const error = values.find((value) => typeof value === "string" && value.startsWith("#"));
    if (error !== undefined) throw new FormulaError(String(error));
    return numbers.reduce((total, value) => total + value, 0);
  };
}

function expect(tokens: string[], wanted: string): void {
  if (tokens.shift() !== wanted) throw new FormulaError("#NAME?");
}

/** A value in a sum: an empty cell counts as 0. */
function numberOf(value: Scalar): number {
  if (value === "") return 0;
  if (typeof value === "string") throw new FormulaError("#VALUE!");
  return Number(value);
}

const isReference = (text: string): boolean => fromA1(splitAddress(text).cells) !== undefined;

/** The values of the cells that a formula refers to. */
type Cells = (lookup: Lookup) => readonly Scalar[];

function cellsAt(reference: string): Cells {
  const { sheet, cells } = splitAddress(reference);
  const box = fromA1(cells);
  return (lookup) => {
    const values = box && lookup(sheet, box);
    if (!values) throw new FormulaError(box ? "#REF!" : "#NAME?");
    return values;
  };
}
