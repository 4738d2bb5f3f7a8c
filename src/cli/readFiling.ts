import { readFile } from "node:fs/promises";
import type { Filing } from "../figures";
import { readDocument, type ReadDocument } from "../files";
import { unreadable } from "./reading/source";

export type ReadFiling =
  | ({ readonly ok: true; readonly filing: Filing } & Pick<ReadDocument, "doubts" | "missing">)
  | { readonly ok: false; readonly message: string };

/**
 * Reads a filing from JSON, or from a report as Word file, web page, text or workbook. The message names the file and
 * what is wrong with it.
 */
export async function readFiling(path: string): Promise<ReadFiling> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, message: `${path}：${unreadable(error)}` };
  }
  const read = await readDocument(bytes);
  return read.ok ? read : { ok: false, message: `${path}：${read.message}` };
}
