import type { Filing } from "../../figures";
import { readDocument, type ReadDocument } from "../../files";
import { readBytes } from "../readBytes";
import { words } from "../words.zh-CN";

/** A file to be read: on the disk, or taken out of a .zip. */
export interface SourceFile {
  /** As messages call it; a file of a .zip by its path below that. */
  readonly file: string;
  /** Absent where the file is on the disk under its name. */
  readonly bytes?: Uint8Array;
}

/** What reading many files brings, in the order of the files. */
export type Read =
  | ({ readonly ok: true; readonly file: string; readonly filing: Filing } & Pick<
      ReadDocument,
      "addresses" | "code" | "doubts" | "sums"
    >)
  | { readonly ok: false; readonly file: string; readonly message: string };

/** Reads one file as a filing. What cannot be read is told with its reason, and never keeps the others from being read. */
export async function readSource({ file, bytes }: SourceFile): Promise<Read> {
  const content = bytes ? { ok: true as const, bytes } : await readBytes(file);
  if (!content.ok) return { ok: false, file, message: content.message };
  try {
    const read = await readDocument(content.bytes);
    if (!read.ok) return { ok: false, file, message: read.message };
    const { filing, addresses, code, doubts, sums } = read;
    return {
      ok: true,
      file,
      filing,
      doubts,
      ...(addresses && { addresses }),
      ...(code !== undefined && { code }),
      ...(sums && { sums }),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, file, message: words.brokeReading(reason) };
  }
}
