/** A label as it is compared: without blanks, numbers of the list, brackets and marks. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[.、)])+/, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** How much two labels are alike, from 0 to 1: the share of neighbouring letters that they have in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  const all = a.length + 1 + (b.length + 1);
  return (2 * common) / all;
}

/** Neighbouring letters, with the two ends counted as letters, so that single ones compare too. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const letters = `^${text}$`;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
