import type { Filing } from "../figures";
import { readDocument, type ReadDocument } from "../files";
import { readBytes } from "./readBytes";

export type ReadFiling =
  | ({ readonly ok: true; readonly filing: Filing } & Pick<
      ReadDocument,
      "doubts" | "missing" | "addresses" | "sums"
    >)
  | { readonly ok: false; readonly message: string };

/**
 * Reads a filing from JSON, or from a report as Word file, web page, text or workbook. The message names the file and
 * what is wrong with it.
 */
export async function readFiling(path: string): Promise<ReadFiling> {
  const file = await readBytes(path);
  if (!file.ok) return { ok: false, message: `${path}：${file.message}` };
  const read = await readDocument(file.bytes);
  return read.ok ? read : { ok: false, message: `${path}：${read.message}` };
}
