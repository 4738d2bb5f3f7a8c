/**
 * A day as documents print it, without leading zeros (GB/T 9704): `2026年1月23日`.
 *
 * @param zone where the day is looked up: here, or in `UTC`, as date fields give it
 */
export function asPrinted(date: Date, zone?: "UTC"): string {
  return zone === "UTC"
    ? `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
    : `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/**
 * A printed day as a date field takes it; undefined for anything else.
 *
 * @example isoOf("2026年1月23日") // "2026-01-23"
 */
export function isoOf(printed: string): string | undefined {
  return /^(\d{4})年(\d{1,2})月(\d{1,2})日$/
    .exec(printed)
    ?.slice(1)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
