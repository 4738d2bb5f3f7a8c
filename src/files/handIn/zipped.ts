import { zipSync, type Zippable } from "fflate";

/** One file of what is handed in. */
export interface HandInFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly kind: "docx" | "html" | "xlsx";
}

/** A set as one .zip; documents are packed already. */
export function zipped(files: readonly HandInFile[]): Uint8Array {
  const parts: Zippable = {};
  for (const { name, content, kind } of files) parts[name] = [content, { level: kind === "html" ? 6 : 0 }];
  return zipSync(parts);
}
