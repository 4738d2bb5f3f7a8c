/** A plain decimal as a whole number of units of 10^-places: `1.25` with 2 places is 125n. Undefined for other text. */
export function scaled(text: string, places: number): bigint | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  const [, whole, fraction = ""] = match ?? [];
  if (whole === undefined || fraction.length > places) return undefined;
  return BigInt(whole + fraction.padEnd(places, "0"));
}

/**
 * The same of what is known to be a plain decimal with no more places.
 *
 * @throws RangeError where it is none
 */
export function exactUnits(text: string, places: number): bigint {
  const units = scaled(text, places);
  if (units === undefined) throw new RangeError(`${text} is no plain decimal of ${places} places.`);
  return units;
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

/** The sum of plain decimals, to the last digit; undefined where there is none. */
export function exactSum(decimals: readonly string[]): string | undefined {
  if (decimals.length === 0) return undefined;
  const places = decimals.reduce((most, text) => Math.max(most, placesOf(text)), 0);
  return decimalText(
    decimals.reduce((sum, text) => sum + exactUnits(text, places), 0n),
    places,
  );
}

/** `a - b`, to the last digit. */
export function exactDifference(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  return decimalText(exactUnits(a, places) - exactUnits(b, places), places);
}

/** Less than 0, 0 or more than 0, as one plain decimal is less than another, equal to it or more. */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const apart = exactUnits(a, places) - exactUnits(b, places);
  return apart < 0n ? -1 : apart > 0n ? 1 : 0;
}

/** One plain decimal in per cent of another, with exactly so many decimals, rounded half up. */
export function percentOf(part: string, whole: string, decimals: number): string {
  const places = Math.max(placesOf(part), placesOf(whole));
  const units = roundedQuotient(exactUnits(part, places) * 100n, exactUnits(whole, places), decimals);
  return fixedText(units, decimals);
}

/** The shortest plain decimal of a typed number: `1e3` is `1000`, `007.50` is `7.5`, `+3` is `3`. Undefined for other text. */
export function plainDecimal(typed: string): string | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:e([+-]?\d{1,3}))?$/i.exec(typed);
  const [, mantissa, exponent = "0"] = match ?? [];
  return mantissa === undefined ? undefined : shiftPoint(mantissa, Number(exponent));
}

/** The plain decimal that a number was read from; up to 15 digits come back as they were. */
export const exactOf = (value: number): string => plainDecimal(String(value)) ?? String(value);

/** Moves the decimal point by whole places, without any rounding: 4 places are from 万元 to 元, -4 back. */
export function shiftPoint(number: string, places: number): string {
  const sign = number.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = number.replace(/^[+-]/, "").split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = padded.slice(at).replace(/0+$/, "");
  const plain = right === "" ? left : `${left}.${right}`;
  return plain === "0" ? "0" : sign + plain;
}
