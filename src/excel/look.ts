/** The parts of a cell's look that a mark replaces. */
export interface Look {
  /** `#RRGGBB` in capitals; empty for none. */
  readonly fill: string;
  readonly numberFormat: string;
}
