import { equalitiesOf, layout, type FigureId, type Table } from "../../form";
import { addressOf } from "../../sheets/plan/address";
import type { Box, PlacedContent, PlannedSheet, WrittenSheet } from "../../sheets/plan";
import { tablePlan } from "../../sheets/plan/tablePlan";
import { strings } from "../../sheets/words.zh-CN";
import { figureIdsOf } from "../commonForm";
import type { Rollup } from "../rolledUp";
import { words } from "../words.zh-CN";
import { detailPlaces, type DetailPlaces } from "./detailSheet";

/**
 * 汇总表: a table in its official layout, each cell a formula over 单位明细 that adds what 纳入 counts. Blank where no
 * unit has a number: nothing is not 0.
 */
export function sumSheet(table: Table, rollup: Rollup): WrittenSheet {
  const standard = tablePlan(table, new Map(), equalitiesOf(rollup.form));
  const [block] = standard.names;
  const { row: top, column: first } = block?.box ?? { row: 0, column: 0 };
  const places = detailPlaces(rollup);
  const ids = figureIdsOf(rollup.form);
  const values = standard.values.map((line) => [...line]);
  const [title] = values;
  if (title) title[0] = `${strings.sumTitle}${table.title}`;
  const placed: PlacedContent[] = [];
  const added: { row: number; column: number; figure: FigureId }[] = [];
  for (const cell of layout(table).cells) {
    if (cell.role !== "figure") continue;
    const [row, column] = [top + cell.row, first + cell.column];
    const line = values[row];
    if (line) line[column] = formulaFor(cell.figure, ids, places);
    added.push({ row, column, figure: cell.figure });
    const { exact } = rollup.sums.get(cell.figure) ?? {};
    placed.push({ row, column, content: exact === undefined ? "" : Number(exact), computed: true });
  }
  const plan: PlannedSheet = {
    ...standard,
    sheet: `${words.sheets.sums}${standard.sheet}`,
    values,
    validations: [],
    names: [],
  };
  return { plan, placed, sums: added };
}

function formulaFor(figure: FigureId, ids: readonly FigureId[], places: DetailPlaces): string {
  const at = (box: Box) =>
    `'${words.sheets.detail.sheet}'!${addressOf(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const [counts, numbers] = [at(places.included), at(places.column(ids.indexOf(figure)))];
  const yes = `"${words.yes}"`;
  return `=IF(SUMPRODUCT((${counts}=${yes})*ISNUMBER(${numbers}))=0,"",SUMIF(${counts},${yes},${numbers}))`;
}
