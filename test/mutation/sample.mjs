/** How many of a hundred mutants are tried: `MUTATION_SAMPLE=20 npm run test:mutation`. */
export const percent = Number(process.env.MUTATION_SAMPLE ?? 100);

/**
 * Whether a mutant is one of the sample. It follows from the change and its place alone, so that every run of the same
 * code takes the same ones.
 *
 * @param file from `src/` on
 */
export function isSampled(file, { mutatorName, replacement, location }) {
  let hash = 0x811c9dc5;
  for (const character of [file, mutatorName, replacement, location.start.line, location.start.column].join())
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 8) % 100 < percent;
}
