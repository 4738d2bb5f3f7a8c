import { openFile } from "../../files/openFile";
import { Unreadable } from "../../files/document";
import { rosterRows } from "../../files/rosterRows";
import { rosterFrom, type RosterEntry } from "../../rollup";

/** The roster in a file; empty where it holds none. */
export async function rosterIn(content: Blob): Promise<readonly RosterEntry[]> {
  try {
    return rosterFrom(rosterRows(await openFile(new Uint8Array(await content.arrayBuffer()))));
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
