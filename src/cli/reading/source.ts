import { readFile } from "node:fs/promises";
import type { Filing } from "../../figures";
import { readDocument, type ReadDocument } from "../../files";

/** A file to be read: on the disk, or taken out of a .zip. */
export interface Source {
  /** As messages call it; a file of a .zip by its path below that. */
  readonly file: string;
  /** Absent where the file is on the disk under its name. */
  readonly bytes?: Uint8Array;
}

/** What reading many files brings, in the order of the files. */
export type Read =
  | ({ readonly ok: true; readonly file: string; readonly filing: Filing } & Pick<
      ReadDocument,
      "addresses" | "code"
    >)
  | { readonly ok: false; readonly file: string; readonly message: string };

/** Reads one file as a filing. What cannot be read is told with its reason. */
export async function readSource({ file, bytes }: Source): Promise<Read> {
  let content = bytes;
  try {
    content ??= await readFile(file);
  } catch (error) {
    return { ok: false, file, message: unreadable(error) };
  }
  const read = await readDocument(content);
  if (!read.ok) return { ok: false, file, message: read.message };
  const { filing, addresses, code } = read;
  return { ok: true, file, filing, ...(addresses && { addresses }), ...(code !== undefined && { code }) };
}

/** Why a path cannot be read, for people. */
export function unreadable(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return code === "ENOENT" ? "没有这个文件。" : `读不出来（${code || "未知原因"}）。`;
}
