import type { TableId } from "../../form";
import type { Box } from "../plan/sheetPlan";
import type { SheetId } from "../sheetId";
import { alignTable } from "./alignTable";
import { plain, type Block } from "./block";
import { findCover } from "./findCover";
import { findList } from "./findRows";
import { layouts } from "./findTables";

/** A place in a window that looks like one of our blocks. */
export interface Candidate {
  readonly id: SheetId;
  /** Within the window. */
  readonly box: Box;
}

/** A stranger's sheet must have nearly all labels to be taken for ours. */
const enough = 0.8;

/** Our blocks in the cells of a sheet, told by their labels alone. */
export function searchSheet(window: Block): Candidate[] {
  const tables = (["disclosure", "requests", "disputes"] as const).flatMap((id) => tablesIn(window, id));
  return [...tables, ...coverIn(window), ...listIn(window, "facts"), ...listIn(window, "narrative")];
}

/** The table in a window, told twice where the window holds two: which row is which cannot be known then. */
function tablesIn(window: Block, id: TableId): Candidate[] {
  const texts = new Map<string, number>();
  for (const text of window.values.flatMap((row) => row.map(plain)))
    texts.set(text, (texts.get(text) ?? 0) + 1);
  let best: { agreement: number; box: Box; copies: number } | undefined;
  for (const tables of layouts.values()) {
    const layout = tables.get(id);
    if (!layout) continue;
    const labels = layout.cells.flatMap((cell) => (cell.role === "figure" ? [] : [plain(cell.text)]));
    const present = labels.filter((label) => texts.has(label));
    if (present.length < enough * labels.length) continue;
    const aligned = alignTable(layout, window);
    const twice = labels.filter((label) => (texts.get(label) ?? 0) >= 2 * count(labels, label));
    const copies = twice.length >= enough * labels.length ? 2 : 1;
    // Two copies beside each other may spoil the alignment, and are told all the same.
    const agreement = copies === 2 ? 1 : aligned.agreement;
    if (agreement >= enough && agreement > (best?.agreement ?? 0)) best = { ...aligned, agreement, copies };
  }
  return best ? new Array<Candidate>(best.copies).fill({ id, box: best.box }) : [];
}

const count = (texts: readonly string[], text: string): number =>
  texts.filter((other) => other === text).length;

function coverIn(window: Block): Candidate[] {
  const found = findCover(window);
  if (!found) return [];
  const rows = [...found.rows.values()];
  const row = Math.min(...rows);
  return [{ id: "cover", box: { row, column: found.labels, rows: Math.max(...rows) - row + 1, columns: 2 } }];
}

function listIn(window: Block, id: "facts" | "narrative"): Candidate[] {
  const list = findList(window, id);
  if (!list) return [];
  const column = Math.min(...list.columns);
  const columns = Math.max(...list.columns) - column + 1;
  const rows = Math.max(window.values.length - list.row, 40);
  return [{ id, box: { row: list.row, column, rows, columns } }];
}
