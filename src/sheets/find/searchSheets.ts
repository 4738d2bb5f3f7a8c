import { layouts, searchTable } from "../../figures/recognise";
import type { TableId } from "../../form";
import type { Box } from "../plan/sheetPlan";
import { tableIds, type SheetId } from "../sheetId";
import type { SheetBlock } from "./block";
import { strings } from "../words.zh-CN";
import { findCover } from "./findCover";
import { findList } from "./findRows";

/** A place in a window that looks like one of our blocks. */
export interface Candidate {
  readonly id: SheetId;
  /** Within the window. */
  readonly box: Box;
}

/** Our blocks in the cells of a sheet, told by their labels alone. */
export function searchSheet(window: SheetBlock): Candidate[] {
  if (isSumSheet(window.values)) return [];
  const tables = [...tableIds].flatMap((id) => tablesIn(window, id));
  return [...tables, ...coverIn(window), ...listIn(window, "facts"), ...listIn(window, "narrative")];
}

/** A 汇总表 has the labels of a table but shows the sums of others; its first line says so. */
export const isSumTitle = (line: readonly unknown[]): boolean =>
  line.some((cell) => typeof cell === "string" && cell.startsWith(strings.sumTitle));
const isSumSheet = (values: SheetBlock["values"]): boolean => isSumTitle(values[0] ?? []);

/** The table in a window; it comes twice where the window holds two. */
function tablesIn({ values }: SheetBlock, id: TableId): Candidate[] {
  const found = [...layouts.values()].flatMap((tables) => {
    const layout = tables.get(id);
    return (layout && searchTable(layout, values)) ?? [];
  });
  const [first, ...others] = found;
  if (!first) return [];
  const weight = ({ twice, agreement }: typeof first) => (twice ? 1 : agreement);
  const { twice, box } = others.reduce((a, b) => (weight(b) > weight(a) ? b : a), first);
  return new Array<Candidate>(twice ? 2 : 1).fill({ id, box });
}

function coverIn(window: SheetBlock): Candidate[] {
  const found = findCover(window);
  if (!found) return [];
  const rows = [...found.rows.values()];
  const row = Math.min(...rows);
  return [{ id: "cover", box: { row, column: found.labels, rows: Math.max(...rows) - row + 1, columns: 2 } }];
}

function listIn(window: SheetBlock, id: "facts" | "narrative"): Candidate[] {
  const list = findList(window, id);
  if (!list) return [];
  const column = Math.min(...list.columns);
  const columns = Math.max(...list.columns) - column + 1;
  const rows = Math.max(window.values.length - list.row, 40);
  return [{ id, box: { row: list.row, column, rows, columns } }];
}
