import type { Content } from "../figures";

/**
 * A value as it is typed into a cell. A text that Excel would take for a formula gets the sign that makes it
 * text: words from a file must never compute.
 */
export function asTyped(value: string | number | null): string | number {
  if (typeof value !== "string") return value ?? "";
  return /^=|^[+@-](?!\d+(?:\.\d+)?$)./.test(value) ? `'${value}` : value;
}

/**
 * What must be typed so that a cell holds again what was read from it: a formula as it is, and a text so that
 * Excel does not make a number, a date or a formula of it.
 */
export function retyped(formula: Content, value: Content, numberFormat: string): string | number | boolean {
  if (formula === null || formula === undefined) return "";
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula || typeof formula !== "string" || numberFormat === "@") return formula;
  return formula === "" || /^\p{Script=Han}/u.test(formula) ? formula : `'${formula}`;
}
