import { sheetWords as comparisonWords } from "../compare/sheet/words.zh-CN";
import { forms } from "../form";
import { pictureWords } from "../pictures";
import { sealWords } from "../seal";
import type { SheetRows } from "./xlsx/sheetRows";

const papers: readonly string[] = forms.map(({ narrative }) => sealWords.title(narrative.reportName));
const titles: readonly string[] = [comparisonWords.title, pictureWords.sheet.title, ...papers];

const titleOf = ({ rows }: SheetRows) => rows[0]?.[0];

/** Takes out the sheets that show numbers again: 对比, 图表, 交稿单. No table of the form stands there. */
export const withoutPages = (sheets: readonly SheetRows[]): SheetRows[] =>
  sheets.filter((sheet) => !titles.some((title) => title === titleOf(sheet)));

/**
 * The fingerprint on the 交稿单 of a workbook, as it was when that sheet was made. It has rows of its own: totals of four
 * digits, which look like a part of it, stand beside their names.
 */
export function codeIn(sheets: readonly SheetRows[]): string | undefined {
  const paper = sheets.find((sheet) => papers.some((title) => title === titleOf(sheet)));
  const rows = paper?.rows.map((row) => row.map((cell) => String(cell ?? "")).filter((text) => text !== ""));
  const groups = rows?.filter((row) => row.every((text) => /^[0-9A-F]{4}$/.test(text))).flat() ?? [];
  return groups.length === 16 ? groups.join("") : undefined;
}
