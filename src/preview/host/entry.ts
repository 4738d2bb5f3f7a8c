import type { Scalar } from "./model";

/** What Excel makes of a typed entry: numbers, percentages, logical values and formulas are recognised. */
export function entered(
  entry: Scalar,
  numberFormat: string,
): { readonly value: Scalar; readonly formula?: string } {
  if (typeof entry !== "string") return { value: entry };
  if (numberFormat === "@") return { value: entry };
  if (entry.startsWith("=") && entry.length > 1) return { value: "", formula: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  const text = entry.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?%?$/i.test(text) && /\d/.test(text)) {
    const number = Number(text.replaceAll(",", "").replace("%", ""));
    return { value: text.endsWith("%") ? number / 100 : number };
  }
  return { value: entry };
}
