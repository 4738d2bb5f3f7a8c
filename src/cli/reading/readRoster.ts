import { rosterFrom, type RosterEntry } from "../../rollup";
import { readRows } from "./readRows";
import { words } from "../words.zh-CN";

export type ReadRoster =
  | { readonly ok: true; readonly roster: readonly RosterEntry[] }
  | { readonly ok: false; readonly message: string };

/** A roster from .txt or .csv, a name a line, or from the first sheet of a workbook. */
export async function readRoster(path: string): Promise<ReadRoster> {
  const read = await readRows(path);
  if (!read.ok) return read;
  const roster = rosterFrom(read.rows);
  return roster.length > 0 ? { ok: true, roster } : { ok: false, message: `${path}：${words.noUnits}` };
}
