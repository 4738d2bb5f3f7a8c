/** Sums and calculations, whose result is always a number. */
const calculates = /^[+-]?(?:(?:SUM|SUBTOTAL|ROUND|COUNTA?|AVERAGE|MAX|MIN|PRODUCT)\(|[^"&]*[-+*/])/i;

/**
 * What is shown of a cell whose formula has no result: programs that write a workbook without computing it leave
 * the results out. A sum is never blank, so its formula is shown and the cell cannot be read. A formula that may
 * give an empty text, as ours do, shows nothing.
 */
export const withoutResult = (formula: string): string =>
  calculates.test(formula) && !formula.includes('""') ? `=${formula}` : "";
