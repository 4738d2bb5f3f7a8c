/** Sums and calculations, whose result is always a number. */
const calculates = /^[+-]?(?:(?:SUM|SUBTOTAL|ROUND|COUNTA?|AVERAGE|MAX|MIN|PRODUCT)\(|[^"&]*[-+*/])/i;

/**
 * What a cell shows whose formula comes to nothing: programs that write a workbook without computing it leave the
 * result out. A sum is never blank, so its formula is shown and the cell cannot be read; of a formula that may come
 * to an empty text, as ours do, nothing is shown.
 */
export const withoutResult = (formula: string): string =>
  calculates.test(formula) && !formula.includes('""') ? `=${formula}` : "";
