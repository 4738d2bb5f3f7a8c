/**
 * Pairs the lines (rows or columns) of a form with the lines of a block, both in their order, so that the
 * weights of the pairs add up to the most. Lines inserted into the block stay without a partner, and so do
 * lines of the form that the block has lost.
 *
 * @param weight how well two lines fit; 0 if nothing speaks for it, less than 0 if something speaks against it
 * @returns for every line of the form its line of the block
 */
export function alignLines(
  formLines: number,
  blockLines: number,
  weight: (formLine: number, blockLine: number) => number,
): (number | undefined)[] {
  const best = Array.from({ length: formLines + 1 }, () => new Array<number>(blockLines + 1).fill(0));
  const at = (form: number, block: number): number => best[form]?.[block] ?? 0;
  for (let form = formLines - 1; form >= 0; form -= 1)
    for (let block = blockLines - 1; block >= 0; block -= 1) {
      const fit = weight(form, block);
      const line = best[form];
      if (line)
        line[block] = Math.max(at(form + 1, block), at(form, block + 1), fit + at(form + 1, block + 1));
    }
  const pairs = new Array<number | undefined>(formLines).fill(undefined);
  let form = 0;
  let block = 0;
  while (form < formLines && block < blockLines) {
    const fit = weight(form, block);
    if (fit > 0 && at(form, block) === fit + at(form + 1, block + 1)) {
      pairs[form] = block;
      form += 1;
      block += 1;
    } else if (at(form, block) === at(form + 1, block)) form += 1;
    else block += 1;
  }
  return bridged(pairs, blockLines, weight);
}

/** A run of unpaired lines between two pairs is paired by position where the block has just as many that may be them. */
function bridged(
  pairs: readonly (number | undefined)[],
  blockLines: number,
  weight: (formLine: number, blockLine: number) => number,
): (number | undefined)[] {
  const result = [...pairs];
  let before = -1;
  for (let index = 0; index <= pairs.length; index += 1) {
    const partner = index === pairs.length ? blockLines : pairs[index];
    if (partner === undefined) continue;
    const start = pairs[before] ?? -1;
    if (partner - start === index - before)
      for (let gap = before + 1; gap < index; gap += 1)
        if (weight(gap, start + gap - before) >= 0) result[gap] = start + gap - before;
    before = index;
  }
  return result;
}
