import { fixedText, roundedQuotient } from "../../figures";

/**
 * A percentage as reports print it, to so many decimals, rounded half up (四舍五入). It computes with whole numbers
 * throughout, so that nothing is lost.
 */
export function percentOf(part: number, whole: number, decimals: number): string {
  return fixedText(roundedQuotient(BigInt(Math.abs(part)) * 100n, BigInt(whole), decimals), decimals);
}

/** How many decimals the words of a percentage have. */
export function decimalsOf(surface: string): number {
  return /\.(\d+)/.exec(surface.replaceAll("．", "."))?.[1]?.length ?? 0;
}
