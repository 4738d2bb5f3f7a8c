import { readFile } from "node:fs/promises";
import type { Filing } from "../figures";
import { readDocument, type ReadDocument } from "../files";

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
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    const why = code === "ENOENT" ? "没有这个文件。" : `读不出来（${code || "未知原因"}）。`;
    return { ok: false, message: `${path}：${why}` };
  }
  const read = await readDocument(bytes);
  return read.ok ? read : { ok: false, message: `${path}：${read.message}` };
}
