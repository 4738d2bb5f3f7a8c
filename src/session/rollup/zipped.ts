import { zipSync, type Zippable } from "fflate";
import { asFileName } from "../../files/archive";

/** Files in one .zip, under names that every system takes. They are packed already, and are not packed again. */
export function zipped(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const all: Zippable = {};
  for (const [name, content] of files) all[asFileName(name)] = [content, { level: 0 }];
  return zipSync(all);
}
