import type { FigureId } from "../../form";
import type { Box, PlannedSheet } from "../plan/sheetPlan";

/** The sheets beside the standard ones: made when they are asked for. */
export type PageId = "comparison" | "pictures" | "seal";

/**
 * What a formula is made of: signs and addresses of the page itself, and figures, whose sum stands there wherever
 * their cells are. `result` is what it comes to now.
 */
export interface PageFormula {
  readonly formula: readonly (string | readonly FigureId[])[];
  readonly result: string | number;
}

/** A word stays a word, whatever it begins with. */
export type PageCell = string | number | PageFormula;

/** A native chart over cells of its page: names of the series in the first row, categories in the first column. */
export interface ChartPlan {
  readonly title: string;
  readonly kind: "columns" | "bars";
  /** The cells that it follows, with the row of names and the column of categories. */
  readonly data: Box;
  /** The look of the series, `#RRGGBB`. */
  readonly fills: readonly string[];
  readonly at: Box;
  readonly alternative: string;
}

/** A sheet of ours that shows figures of the tables. */
export interface Page {
  readonly id: PageId;
  /** How it looks; what stands in its cells is in `cells`, from A1. */
  readonly plan: Omit<PlannedSheet, "values">;
  readonly cells: readonly (readonly PageCell[])[];
  readonly charts: readonly ChartPlan[];
}
