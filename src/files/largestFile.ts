import { Unreadable } from "./document";
import { messages } from "./words.zh-CN";

const megabytes = 20;

/** The largest file that is looked into, in bytes. */
export const largestFile = megabytes * 1_000_000;

/**
 * Refuses what is too large for a report, before it is read.
 *
 * @throws {Unreadable} above the limit
 */
export function refuseLarge(size: number): void {
  if (size > largestFile) throw new Unreadable(messages.tooLarge(megabytes));
}
