import type { Content } from "../figures";
import { strings } from "./words.zh-CN";

/**
 * The sheet, hidden from people, that holds what must last with the workbook: settings and custom XML get lost on some
 * hosts, cells do not. Whoever unhides it reads in A1 what it is; below, every row has what it holds, its key, and the
 * text in pieces. The marks have a row of their own, so that a reading after an edit asks for nothing else.
 */
export const keptSheet = {
  name: strings.kept.sheet,
  /** A1: what tells the sheet from somebody else's of that name. */
  title: strings.kept.title,
  /** Changes with every saving: another pane then knows that it has to read again. */
  stamp: "B1",
  /** The first cell of the row of the marks, and how many pieces it has room for. */
  marks: { key: "marks", row: 2, pieces: 4 },
  /** The columns of a row: what people call the content, the key, and where the text begins. */
  columns: { label: 0, key: 1, text: 2 },
  /** What a reading after an edit asks for: the stamp and the row of the marks. */
  head: "A1:F3",
} as const;

/** What people call what is kept under a key. */
export const keptLabel = (key: string): string =>
  Object.entries<string>(strings.kept.rows).find(([known]) => known === key)?.[1] ?? key;

/** Letters to a cell; Excel takes 32,767. */
const most = 30_000;

/** A text in pieces that fit into cells; no letter of two halves is cut. */
export function pieces(text: string): string[] {
  const cut: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + most;
    const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    const next = isHalf ? end - 1 : end;
    cut.push(text.slice(at, next));
    at = next;
  }
  return cut;
}

/** The text of a row; undefined where there is none. */
export function textInRow(row: readonly Content[] | undefined): string | undefined {
  const text = (row ?? []).slice(keptSheet.columns.text).join("");
  return text === "" ? undefined : text;
}

/** The row of a key, or the next one that is free. */
export function rowOf(values: readonly (readonly Content[])[], key: string): number {
  const found = values.findIndex((row) => row[keptSheet.columns.key] === key);
  return found < 0 ? Math.max(values.length, keptSheet.marks.row + 1) : found;
}
