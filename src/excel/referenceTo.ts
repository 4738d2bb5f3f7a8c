import { addressOf } from "../sheets/plan/address";
import type { Box } from "../sheets/plan/sheetPlan";

/** A sheet as formulas name it: `'表三 (2)'!`. */
export const inSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** Cells as the formula of a name refers to them, wherever the selection is: `='表三 (2)'!$A$2:$J$29`. */
export const referenceTo = (sheet: string, box: Box): string =>
  `=${inSheet(sheet)}${addressOf(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
