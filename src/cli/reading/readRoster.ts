import { Unreadable } from "../../files/document";
import { openFile } from "../../files/openFile";
import { rosterRows } from "../../files/rosterRows";
import { rosterFrom, type RosterEntry } from "../../rollup";
import { readBytes } from "../readBytes";

export type ReadRoster =
  | { readonly ok: true; readonly roster: readonly RosterEntry[] }
  | { readonly ok: false; readonly message: string };

/** A roster from .txt or .csv, a name a line, or from the first sheet of a workbook. */
export async function readRoster(path: string): Promise<ReadRoster> {
  const file = await readBytes(path);
  if (!file.ok) return { ok: false, message: `${path}：${file.message}` };
  try {
    const roster = rosterFrom(rosterRows(await openFile(file.bytes)));
    return roster.length > 0
      ? { ok: true, roster }
      : { ok: false, message: `${path}：名册里没有单位名称。请每行写一个单位。` };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, message: `${path}：${error.message}` };
    throw error;
  }
}
