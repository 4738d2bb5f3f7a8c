/** A plain decimal as a whole number of units of 10^-places: `1.25` with 2 places is 125n. Undefined for other text. */
export function scaled(text: string, places: number): bigint | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  const [, whole, fraction = ""] = match ?? [];
  if (whole === undefined || fraction.length > places) return undefined;
  return BigInt(whole + fraction.padEnd(places, "0"));
}

/** How many digits stand behind the point of a plain decimal. */
export function placesOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** Units of 10^-places as a plain decimal with all its places: 1250n with 3 places is `1.250`. */
export function fixedText(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const cut = digits.length - places;
  return `${units < 0n ? "-" : ""}${digits.slice(0, cut)}${places === 0 ? "" : `.${digits.slice(cut)}`}`;
}

/** The same without needless zeros: 1250n with 3 places is `1.25`. */
export function decimalText(units: bigint, places: number): string {
  const text = fixedText(units, places);
  return places === 0 ? text : text.replace(/\.?0+$/, "");
}

/** The quotient in units of 10^-places, rounded half up (四舍五入). */
export function roundedQuotient(dividend: bigint, divisor: bigint, places: number): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const [a, b] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (2n * a * 10n ** BigInt(places) + b) / (2n * b);
  return negative ? -rounded : rounded;
}

/** The quotient with so many decimals, rounded half up, without needless zeros. */
export function quotient(dividend: bigint, divisor: bigint, places: number): string {
  return decimalText(roundedQuotient(dividend, divisor, places), places);
}
