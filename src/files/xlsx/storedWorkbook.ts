import { Unreadable } from "../document";
import { stored, type Packed } from "../packed";
import { messages } from "../words.zh-CN";

/** Parts that hold no cells, and may be large. */
const pictures = /^(?:xl\/media|pictures|thumbnails|docprops\/thumbnail)|\.(?:png|jpe?g|gif|emf|wmf|tiff?)$/i;

/** Bytes and marks of elements in a workbook; the library takes a second for so many. */
const most = { bytes: 15_000_000, marks: 1_000_000 } as const;

const mark = "<".charCodeAt(0);

/**
 * A packed workbook for the spreadsheet library, whose own unpacking knows no end where a file is damaged.
 *
 * @throws {Unreadable} where it holds more than any report
 */
export function storedWorkbook(packed: Packed): Uint8Array {
  const workbook = stored(packed, (name) => !pictures.test(name));
  if (workbook.length > most.bytes) throw new Unreadable(messages.tooIntricate);
  let marks = 0;
  for (let at = 0; at < workbook.length; at += 1) if (workbook[at] === mark) marks += 1;
  if (marks > most.marks) throw new Unreadable(messages.tooIntricate);
  return workbook;
}
