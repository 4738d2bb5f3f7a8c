/** The id of a statistical table, as its edition gives it. */
export type TableId = string;

/** The id of one figure: `table.row.column` (for section 四, `table.block.column`). */
export type FigureId = `${TableId}.${string}.${string}`;
