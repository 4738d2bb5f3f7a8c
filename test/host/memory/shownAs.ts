import type { Scalar } from "../../../src/preview/host/model";

/** What a cell shows: shares and days in their format, everything else as it is. */
export function shownAs(value: Scalar, numberFormat: string): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") return value;
  const share = /^0(?:\.(0+))?%$/.exec(numberFormat);
  if (share) return `${(value * 100).toFixed(share[1]?.length ?? 0)}%`;
  if (!/[ymd]/.test(numberFormat.replace(/"[^"]*"/g, ""))) return String(value);
  const day = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
  const parts = { yyyy: day.getUTCFullYear(), m: day.getUTCMonth() + 1, d: day.getUTCDate() };
  return numberFormat
    .replace(/yyyy|m|d/g, (part) => String(parts[part as keyof typeof parts]))
    .replaceAll('"', "");
}
