import fc from "fast-check";
import { alignLines } from "../../../src/figures/recognise/alignLines";

type Weights = readonly (readonly number[])[];
const aligned = (weights: Weights, blockLines = weights[0]?.length ?? 0) =>
  alignLines(weights.length, blockLines, (form, block) => weights[form]?.[block] ?? 0);

/** The most that pairs in order can add up to, by trying every choice. */
function most(weights: Weights, form = 0, block = 0): number {
  const line = weights[form];
  if (!line || block >= line.length) return 0;
  let best = most(weights, form + 1, block);
  for (let at = block; at < line.length; at += 1) {
    const own = line[at] ?? 0;
    if (own > 0) best = Math.max(best, own + most(weights, form + 1, at + 1));
  }
  return best;
}

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([form, block]) =>
    fc.array(fc.array(fc.constantFrom(-1, 0, 0, 1, 2, 3), { minLength: block, maxLength: block }), {
      minLength: form,
      maxLength: form,
    }),
  );

test("the pairs are in order and add up to the most there is", () => {
  fc.assert(
    fc.property(matrix, (weights) => {
      const pairs = aligned(weights);
      expect(pairs).toHaveLength(weights.length);
      const partners = pairs.filter((partner) => partner !== undefined);
      expect([...new Set(partners)].sort((a, b) => a - b)).toEqual(partners);
      const sum = pairs.reduce<number>(
        (all, partner, form) => all + (partner === undefined ? 0 : (weights[form]?.[partner] ?? 0)),
        0,
      );
      expect(sum).toBe(most(weights));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, Weights, (number | undefined)[]]>([
  [
    "each with its own",
    [
      [1, 0],
      [0, 1],
    ],
    [0, 1],
  ],
  [
    "a line was inserted",
    [
      [1, 0, 0],
      [0, 0, 1],
    ],
    [0, 2],
  ],
  [
    "a line was lost, and who knows which",
    [
      [1, 0],
      [0, 0],
      [0, 1],
    ],
    [0, undefined, 1],
  ],
  [
    "a line without words between two that are known",
    [
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 1],
    ],
    [0, 1, 2],
  ],
  [
    "what speaks against it is not bridged",
    [
      [1, 0, 0],
      [0, -1, 0],
      [0, 0, 1],
    ],
    [0, undefined, 2],
  ],
  [
    "lines before the first that is known",
    [
      [0, 0],
      [0, 1],
    ],
    [0, 1],
  ],
  [
    "lines behind the last that is known",
    [
      [1, 0],
      [0, 0],
    ],
    [0, 1],
  ],
  [
    "more lines before the first than the form has",
    [
      [0, 0, 0],
      [0, 0, 1],
    ],
    [undefined, 2],
  ],
  [
    "more lines behind the last than the form has",
    [
      [1, 0, 0],
      [0, 0, 0],
    ],
    [0, undefined],
  ],
  [
    "nothing is known, and there are as many",
    [
      [0, 0],
      [0, 0],
    ],
    [0, 1],
  ],
  [
    "nothing is known",
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [undefined, undefined],
  ],
  ["the better of two", [[1, 2]], [1]],
  ["the first of two alike", [[1, 1]], [0]],
])("%s", (_, weights, pairs) => {
  expect(aligned(weights)).toEqual(pairs);
});

test("a block without lines", () => {
  expect(alignLines(2, 0, () => 1)).toEqual([undefined, undefined]);
});
