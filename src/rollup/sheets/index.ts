import type { WrittenSheet } from "../../sheets/plan";
import type { UnreadableFile } from "../asJson";
import type { Rollup } from "../rolledUp";
import { detailSheet } from "./detailSheet";
import { differencesSheet } from "./differencesSheet";
import { findingsSheet } from "./findingsSheet";
import { rosterSheet } from "./rosterSheet";
import { sumSheet } from "./sumSheet";

/** A roll-up as a workbook: 名册, 单位明细, the tables as live sums over it, 核对, 差异. */
export function rollupSheets(rollup: Rollup, unreadable: readonly UnreadableFile[]): WrittenSheet[] {
  return [
    rosterSheet(rollup, unreadable),
    detailSheet(rollup),
    ...rollup.form.tables.map((table) => sumSheet(table, rollup)),
    findingsSheet(rollup),
    differencesSheet(rollup),
  ];
}
