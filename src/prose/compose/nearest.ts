/** The name that is most like what was typed; undefined where no name is alike. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(typed.length / 2));
  for (const name of names) {
    // Names of very different lengths are not compared, because the time is the product of both lengths.
    if (Math.abs(typed.length - name.length) >= least) continue;
    const distance = editDistance(typed, name);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Letters to insert, delete or replace to get from one to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let a = 1; a <= from.length; a += 1) {
    const next = [a];
    for (let b = 1; b <= to.length; b += 1) {
      const replace = (row[b - 1] ?? 0) + (from[a - 1] === to[b - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[b] ?? 0) + 1, (next[b - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
