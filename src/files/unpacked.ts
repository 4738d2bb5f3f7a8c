import { strFromU8, unzipSync } from "fflate";
import { Unreadable } from "./document";
import { messages } from "./words.zh-CN";

/** Larger than any report; a small file that claims to hold more is made to do harm. */
const largest = 50_000_000;

/** One file of a packed document, as text. Nothing else is unpacked. */
export function unpacked(bytes: Uint8Array, name: string): string {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name !== name) return false;
        if (file.originalSize > largest) throw new Unreadable(messages.bomb);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(messages.damaged);
  }
  const file = files[name];
  if (!file) throw new Unreadable(messages.damaged);
  return strFromU8(file);
}

/** The names of the files in a packed document; refused if they unpack to too much. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        total += originalSize;
        return false;
      },
    });
  } catch {
    throw new Unreadable(messages.damaged);
  }
  if (total > 2 * largest) throw new Unreadable(messages.bomb);
  return names;
}
