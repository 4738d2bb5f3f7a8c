import type { Content } from "../read/readFigure";
import { bare } from "./label";

/**
 * Cells in rows and columns, wherever they come from: a live sheet, a workbook on disk, the tables of a document. What
 * a merged cell covers is there and empty. Rows may be of different lengths.
 */
export type CellGrid = readonly (readonly Content[])[];

/** The content of a cell as it is compared with labels; empty for a number. */
export const labelIn = (content: Content): string => (typeof content === "string" ? bare(content) : "");
