import { printable } from "../../report";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";

/** The most letters that a cell of Excel holds. */
const most = 32_767;

/**
 * A text as a cell of a workbook keeps it: what reads as the code of a letter (`_x0041_`) is kept from becoming that
 * letter (ISO/IEC 29500-1, 22.4.2.4).
 *
 * @throws {Unreadable} where a cell cannot hold it
 */
export function cellText(text: string, sheet: string): string {
  const written = printable(text);
  if (written.length > most) throw new Unreadable(messages.longCell(sheet, written.length, most));
  return written.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}
