/**
 * Gives all cells of a range one number format. Office.js takes a single value for a whole block, which its
 * typings do not say: there it is a grid of formats.
 */
export function formatAll(range: { numberFormat: unknown }, format: string): void {
  range.numberFormat = format;
}
