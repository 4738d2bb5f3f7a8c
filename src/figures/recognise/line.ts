import type { Content } from "../read/readFigure";

/**
 * One line of a document, wherever it comes from: the row of a table as its cells, or a paragraph as one cell.
 * Cells that a merged cell covers may be there, empty, or be left out.
 */
export interface Line {
  readonly cells: readonly Content[];
  /** It stands in a table. */
  readonly inTable: boolean;
}
