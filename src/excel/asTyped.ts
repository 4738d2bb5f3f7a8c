import type { Content } from "../figures";

/**
 * A value as it is typed into a cell. A text that Excel would take for a formula, a date, a fraction, a share or a truth
 * value gets the sign that makes it text: words from a file must never compute, and never become other words. A plain
 * number is typed as one.
 *
 * @example asTyped("=1+1") // "'=1+1"
 * @example asTyped("1/2") // "'1/2"
 */
export function asTyped(value: string | number | null): string | number {
  if (typeof value !== "string") return value ?? "";
  const isFormula = /^=|^[+@-](?!\d+(?:\.\d+)?$)./.test(value);
  return isFormula || isRetyped(value) ? `'${value}` : value;
}

/** What a cell of a figure held, typed again: a number that was a text stays one. */
export function figureAsTyped(value: string | number | null, numberFormat: string): string | number {
  if (typeof value !== "string" || numberFormat === "@") return value ?? "";
  return /^\s*[-+]?[\d.]+\s*$/.test(value.normalize("NFKC")) ? `'${value}` : asTyped(value);
}

/** Whether Excel would turn a text into something other than a plain number or the text itself. */
function isRetyped(value: string): boolean {
  if (/^'|^(?:true|false)$|^#\S+[!?A]$/i.test(value)) return true;
  const plain = value.normalize("NFKC").trim();
  if (/^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(plain)) return false;
  return /^[-+(]?\s*[¥$]?\s*\.?\d/.test(plain) && /^[\d\s.,:/%()+\-e¥$年月日]+$/i.test(plain);
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
