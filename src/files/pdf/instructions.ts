import type { OPS } from "unpdf/pdfjs";
import type { Matrix } from "./geometry";

export type Ops = typeof OPS;

/** What a font says about the characters that it prints. */
export interface PrintFont {
  readonly vertical: boolean;
  /** Takes the font's units to those of the text. */
  readonly unit: number;
}

/** What an instruction is given. The library leaves it untyped, so each value is looked at before it is used. */
export type Operands = readonly unknown[];

/** The number among the operands; 0 where there is none. */
export const numberAt = (given: Operands, index: number): number => {
  const value = given[index];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
};

/** The text among the operands; empty where there is none. */
export const textAt = (given: Operands, index: number): string => {
  const value = given[index];
  return typeof value === "string" ? value : "";
};

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);

/** The numbers of a list of any numeric kind; none where it is no list. */
export function numbersIn(value: unknown): readonly number[] {
  return isList(value) ? Array.from(value).filter((item) => typeof item === "number") : [];
}

/** Six numbers as a matrix; undefined for anything else. */
export function matrixIn(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersIn(value);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  return d === undefined || e === undefined || f === undefined ? undefined : [a, b, c, d, e, f];
}
