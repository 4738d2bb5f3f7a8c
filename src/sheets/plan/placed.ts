/** What stands in a cell of a written sheet, in place of what its plan has there: a text stays a text. */
export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
  /** What the formula of the plan comes to: it stays. */
  readonly computed?: true;
}
