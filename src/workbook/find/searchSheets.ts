import type { TableId } from "../../form";
import type { Box } from "../plan/sheetPlan";
import type { SheetId } from "../port";
import { strings } from "../strings.zh-CN";
import { alignTable } from "./alignTable";
import { plain, type Block } from "./block";
import { coverRows } from "./findCover";
import { layouts } from "./findTables";

/** A place in a window that looks like one of our blocks. */
export interface Candidate {
  readonly id: SheetId;
  /** Within the window. */
  readonly box: Box;
}

/** A stranger's sheet must have nearly all labels to be taken for ours. */
const enough = 0.8;
const coverLines = 4;

/** Our blocks in the cells of a sheet, told by their labels alone. */
export function searchSheet(window: Block): Candidate[] {
  const tables = (["disclosure", "requests", "disputes"] as const).flatMap((id) => tableIn(window, id) ?? []);
  return [...tables, ...coverIn(window), ...listIn(window, "facts"), ...listIn(window, "narrative")];
}

function tableIn(window: Block, id: TableId): Candidate | undefined {
  const texts = new Set(window.values.flatMap((row) => row.map(plain)));
  let best: { agreement: number; box: Box } | undefined;
  for (const tables of layouts.values()) {
    const layout = tables.get(id);
    if (!layout) continue;
    const labels = layout.cells.filter((cell) => cell.role !== "figure");
    const present = labels.filter((label) => texts.has(plain(label.text)));
    if (present.length < enough * labels.length) continue;
    const aligned = alignTable(layout, window);
    if (aligned.agreement >= enough && aligned.agreement > (best?.agreement ?? 0)) best = aligned;
  }
  return best && { id, box: best.box };
}

function coverIn(window: Block): Candidate[] {
  const rows = [...coverRows(window).values()];
  if (rows.length < coverLines) return [];
  const row = Math.min(...rows);
  return [{ id: "cover", box: { row, column: 0, rows: Math.max(...rows) - row + 1, columns: 2 } }];
}

function listIn(window: Block, id: "facts" | "narrative"): Candidate[] {
  const headers = strings[id].headers.map(plain);
  const row = window.values.findIndex((line) =>
    headers.every((header, column) => plain(line[column]) === header),
  );
  const rows = Math.max(window.values.length - row, 40);
  return row < 0 ? [] : [{ id, box: { row, column: 0, rows, columns: headers.length } }];
}
