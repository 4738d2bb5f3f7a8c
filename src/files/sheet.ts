import { read, utils } from "@e965/xlsx";
import type { Content } from "../figures";
import { Unreadable } from "./document";
import { messages } from "./words.zh-CN";

/** More rows or columns than any form has are not looked at. */
const most = { rows: 5_000, columns: 200 };

/** The used rows of one sheet; cells that hold nothing are null. */
export interface SheetRows {
  readonly rows: readonly (readonly Content[])[];
}

/** Every sheet of a workbook, old or new. Hidden sheets too: people hide finished ones. */
export function sheetsIn(bytes: Uint8Array): SheetRows[] {
  let book: ReturnType<typeof read>;
  try {
    book = read(bytes, {
      type: "array",
      sheetRows: most.rows,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
  } catch (error) {
    const text =
      typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
    throw new Unreadable(/password|encrypt/i.test(text) ? messages.encrypted : messages.damaged);
  }
  return book.SheetNames.flatMap((name): SheetRows[] => {
    const sheet = book.Sheets[name];
    if (!sheet?.["!ref"]) return [];
    const range = utils.decode_range(sheet["!ref"]);
    range.e.c = Math.min(range.e.c, range.s.c + most.columns);
    const rows = utils.sheet_to_json<Content[]>(sheet, {
      header: 1,
      defval: null,
      blankrows: false,
      raw: true,
      range,
    });
    return [{ rows: rows.map((cells) => cells.map(plain)) }];
  });
}

function plain(cell: unknown): Content {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
