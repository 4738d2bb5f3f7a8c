/**
 * A percentage as reports print it, to so many decimals, rounded half up (四舍五入). Whole numbers throughout, so
 * that nothing is lost on the way.
 */
export function percentOf(part: number, whole: number, decimals: number): string {
  const scale = 10n ** BigInt(decimals + 2);
  const [a, b] = [BigInt(Math.abs(part)) * scale, BigInt(whole)];
  const rounded = (2n * a + b) / (2n * b);
  const digits = String(rounded).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/** How many decimals the words of a percentage have. */
export function decimalsOf(surface: string): number {
  return /\.(\d+)/.exec(surface.replaceAll("．", "."))?.[1]?.length ?? 0;
}
