import { writeXlsx } from "hucre/xlsx";
import type { Rollup, UnreadableFile } from "../../rollup";
import { rollupSheets } from "../../rollup/sheets";
import { sheetOf } from "./sheetOf";

/** A roll-up as an .xlsx whose sums stay right without us: they are formulas over the units. */
export function rollupXlsx(rollup: Rollup, unreadable: readonly UnreadableFile[] = []): Promise<Uint8Array> {
  return writeXlsx({
    sheets: rollupSheets(rollup, unreadable).map(({ plan, placed }) => sheetOf(plan, placed)),
  });
}
