import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import type { Numbers } from "../compound/bytesOf";
import { characterFormat } from "./formatting";

/** A part of the text: a number of characters from an offset in the stream of the document. */
export interface TextPiece {
  readonly at: number;
  readonly characters: number;
  /** One byte per character; otherwise two. */
  readonly narrow: boolean;
  /** A change of a fast save deletes the whole piece. */
  readonly takenAway: boolean;
}

/**
 * The pieces of which the text is made, in its order (MS-DOC 2.9.38, 2.9.177).
 *
 * @throws {Unreadable} where the list of them is damaged
 */
export function piecesOf(
  table: Numbers,
  place: { readonly at: number; readonly length: number },
): TextPiece[] {
  const end = Math.min(place.at + place.length, table.length);
  const hasty: Uint8Array[] = [];
  let at = place.at;
  while (at < end && table.byte(at) === 1) {
    hasty.push(table.part(at + 3, table.short(at + 1)));
    at += 3 + table.short(at + 1);
  }
  if (at >= end || table.byte(at) !== 2) throw new Unreadable(messages.damaged);
  const count = Math.floor((Math.min(table.long(at + 1), end - at - 5) - 4) / 12);
  const first = at + 5;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const own = first + 4 * (count + 1) + 8 * index;
    const raw = table.long(own + 2);
    const narrow = Math.floor(raw / 0x40000000) % 2 === 1;
    const change = table.short(own + 6);
    return {
      at: narrow ? (raw % 0x40000000) / 2 : raw % 0x40000000,
      characters: Math.max(0, table.long(first + 4 * index + 4) - table.long(first + 4 * index)),
      narrow,
      takenAway: change % 2 === 1 && characterFormat(hasty[change >> 1] ?? new Uint8Array()).takenAway,
    };
  });
}
