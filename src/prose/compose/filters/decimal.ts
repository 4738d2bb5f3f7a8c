/** A plain decimal as a whole number of units of 10^-places: `1.25` with 2 places is 125n. Undefined for other text. */
export function scaled(text: string, places: number): bigint | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  const [, whole, fraction = ""] = match ?? [];
  if (whole === undefined || fraction.length > places) return undefined;
  return BigInt(whole + fraction.padEnd(places, "0"));
}

/** The quotient with so many decimals, rounded half up (四舍五入), without needless zeros. */
export function quotient(dividend: bigint, divisor: bigint, places: number): string {
  const negative = dividend < 0n !== divisor < 0n;
  const [a, b] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (2n * a * 10n ** BigInt(places) + b) / (2n * b);
  const digits = String(rounded).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${negative && rounded !== 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
