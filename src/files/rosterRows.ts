import { Unreadable } from "./document";
import type { FileContent } from "./openFile";
import { messages } from "./words.zh-CN";

/**
 * The rows of a roster: the lines of a text, cut at commas and tabs, or the rows of a workbook's first sheet.
 *
 * @throws {Unreadable} where it is neither
 */
export function rosterRows(opened: FileContent): readonly (readonly string[])[] {
  const text = (cell: unknown) => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");
  switch (opened.kind) {
    case "text":
      return opened.text
        .split(/\r?\n/)
        .map((line) => line.split(/[,，\t]/).map((cell) => cell.replaceAll('"', "")));
    case "sheets":
      return (opened.sheets[0]?.rows ?? []).map((row) => row.map(text));
    case "lines":
      return opened.lines.map(({ cells }) => cells.map(text));
    case "json":
      throw new Unreadable(messages.noRoster);
  }
}
