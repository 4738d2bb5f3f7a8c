import type { Content } from "../../figures";

/** More rows or columns than any form has are not looked at. */
export const most = { rows: 5_000, columns: 200 } as const;

/** The used rows of one sheet; cells that hold nothing are null. */
export interface SheetRows {
  readonly rows: readonly (readonly Content[])[];
  /** Where the rows stand, where the format tells: their numbers on the sheet, from 0. */
  readonly numbers?: readonly number[];
}
