import type { SheetId, SheetStatus } from "../sheets/port";

/** Whether one of our sheets stands in the workbook with its labels, so that it can be read and written. */
export const hasSheet = ({ sheets }: { readonly sheets: readonly SheetStatus[] }, wanted: SheetId): boolean =>
  sheets.some(({ id, state }) => id === wanted && state === "present");
