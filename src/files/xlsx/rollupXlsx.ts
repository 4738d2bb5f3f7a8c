import { writeXlsx } from "hucre/xlsx";
import type { Rollup, UnreadableFile } from "../../rollup";
import { rollupSheets } from "../../rollup/sheets";
import { withBareCells } from "./bareCells";
import { sheetOf } from "./sheetOf";

/** A roll-up as an .xlsx whose sums stay right without us: they are formulas over the units. */
export async function rollupXlsx(
  rollup: Rollup,
  unreadable: readonly UnreadableFile[] = [],
): Promise<Uint8Array> {
  const sheets = rollupSheets(rollup, unreadable);
  const workbook = await writeXlsx({ sheets: sheets.map(({ plan, placed }) => sheetOf(plan, placed)) });
  return withBareCells(
    workbook,
    sheets.flatMap(({ plan: { sheet }, bare }, at) => (bare ? [{ at, sheet, bare }] : [])),
  );
}
