import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { isLockFile, isMachines, Unopenable, unzipped } from "../../files/archive";
import { unreadable } from "../readBytes";
import type { Read, SourceFile } from "./source";

/** The files that paths name, and what of them cannot be opened. */
export interface FoundSources {
  readonly sources: readonly SourceFile[];
  readonly refused: readonly (Read & { readonly ok: false })[];
  /** What Office leaves beside a document that is open: not read, and told. */
  readonly passedOver: readonly string[];
  /** A path names a folder or a .zip, however many files it holds. */
  readonly isMany: boolean;
}

/** Every file that paths name: the files themselves, those in folders and below, and those in .zip files. Each once. */
export async function sourcesIn(paths: readonly string[]): Promise<FoundSources> {
  const sources = new Map<string, SourceFile>();
  const refused: (Read & { ok: false })[] = [];
  const passedOver: string[] = [];
  let isMany = paths.length > 1;
  const open = async (path: string): Promise<void> => {
    try {
      if ((await stat(path)).isDirectory()) {
        isMany = true;
        for (const name of (await readdir(path)).sort()) if (!isMachines(name)) await open(join(path, name));
      } else if (extname(path).toLowerCase() === ".zip") {
        isMany = true;
        const archive = unzipped(path, await readFile(path));
        for (const source of archive.files) sources.set(source.file, source);
        passedOver.push(...archive.passedOver);
        refused.push(...archive.refused.map((each) => ({ ok: false as const, ...each })));
      } else if (isLockFile(path)) passedOver.push(path);
      else sources.set(path, { file: path });
    } catch (error) {
      const message = error instanceof Unopenable ? error.message : unreadable(error);
      refused.push({ ok: false, file: path, message });
    }
  };
  for (const path of paths) await open(path);
  return { sources: [...sources.values()], refused, passedOver, isMany };
}
