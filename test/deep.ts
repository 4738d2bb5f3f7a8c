/** Long oracles, soaks and fuzzing have a short form in `npm test` and their long one in `npm run test:deep`. */
export const isDeep = process.env["DEEP"] === "1";

/** What a long form tells of itself; the short one is silent. */
export function tellIfDeep(line: string): void {
  if (isDeep) console.info(line);
}

/** How many runs: a few in `npm test`, many in `npm run test:deep`. */
export const runs = (short: number, long: number): number => (isDeep ? long : short);

/**
 * Whether a pair out of two lists is tried: in the short form one of so many, such that every element of a list that is
 * as long has its turn.
 */
export const isInTurn = (one: number, other: number, outOf: number): boolean =>
  isDeep || (one + other) % outOf === 0;
