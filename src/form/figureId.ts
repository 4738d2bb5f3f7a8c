/** The three statistical tables of the form: sections 二, 三 and 四. */
export type TableId = "disclosure" | "requests" | "disputes";

/** The id of one figure: `table.row.column` (for section 四, `table.block.column`). */
export type FigureId = `${TableId}.${string}.${string}`;
