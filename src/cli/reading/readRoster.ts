import { readFile } from "node:fs/promises";
import { Unreadable } from "../../files/document";
import { openFile } from "../../files/openFile";
import { rosterFrom, type RosterEntry } from "../../rollup";
import { unreadable } from "./source";

export type ReadRoster =
  | { readonly ok: true; readonly roster: readonly RosterEntry[] }
  | { readonly ok: false; readonly message: string };

/** A roster from .txt or .csv, a name a line, or from the first sheet of a workbook. */
export async function readRoster(path: string): Promise<ReadRoster> {
  try {
    const roster = rosterFrom(await rowsIn(await readFile(path)));
    return roster.length > 0
      ? { ok: true, roster }
      : { ok: false, message: `${path}：名册里没有单位名称。请每行写一个单位。` };
  } catch (error) {
    const message = error instanceof Unreadable ? error.message : unreadable(error);
    return { ok: false, message: `${path}：${message}` };
  }
}

async function rowsIn(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const opened = await openFile(bytes);
  const text = (cell: unknown) => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");
  switch (opened.kind) {
    case "text":
      return opened.text
        .split(/\r?\n/)
        .map((line) => line.split(/[,，\t]/).map((cell) => cell.replaceAll('"', "")));
    case "sheets":
      return (opened.sheets[0]?.rows ?? []).map((row) => row.map(text));
    default:
      throw new Unreadable("名册应是 .txt、.csv 或工作簿，每行一个单位名称。");
  }
}
