/** The least likeness of two labels that are taken for the same, from 0 to 1. */
export const alike = 0.5;

/** Shares of a table's labels that must stand in place. */
export const inPlace = {
  /** Where a table is known to stand: below it the table is damaged. */
  known: 0.6,
  /** Where nobody said that there is one: in a document, or on a sheet that may be somebody else's. */
  unknown: 0.8,
} as const;
