/** How many decimals the words of a percentage have, in digits of either width. */
export function decimalsOf(surface: string): number {
  return /\.(\d+)/.exec(surface.normalize("NFKC"))?.[1]?.length ?? 0;
}
