import type { Filing } from "../figures";
import type { ReadDocument } from "../files/document";
import { received } from "../files/work/sentFiling";
import { readBytes } from "./readBytes";
import { performLimited } from "./reading/performLimited";

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
  const read = await performLimited("readDocument", { file: file.bytes });
  return read.ok
    ? { ...read, filing: received(read.filing) }
    : { ok: false, message: `${path}：${read.message}` };
}
