/** Thrown where a workbook holds something that is left to the spreadsheet library. */
export class Odd extends Error {}
