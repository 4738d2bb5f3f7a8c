import type { UnreadableFile } from "./asJson";
import type { Received } from "./unit";
import { words } from "./words.zh-CN";

/** What the readers of files say of one; `sums` where it is a roll-up or holds one, and `taken` where it holds no more. */
type ReadFile =
  | ({ readonly ok: true; readonly sums?: "taken" | "left" } & Required<Pick<Received, "filing" | "doubts">> &
      Pick<Received, "code">)
  | { readonly ok: false; readonly message: string };

/**
 * A file that has been read, as what a unit has sent, or why it is none: sums over units are not a unit, and added up
 * once more all units would count twice.
 */
export function receivedFrom(file: string, read: ReadFile): Received | UnreadableFile {
  if (!read.ok) return { file, message: read.message };
  if (read.sums === "taken") return { file, message: words.sumsOnly };
  const { filing, doubts, code } = read;
  return { file, filing, doubts, ...(code !== undefined && { code }) };
}
