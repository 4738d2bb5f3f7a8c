import type { WriteSheet } from "hucre";
import { filingJson, type Filing } from "../../figures";
import type { KeptInFile } from "../document";
import { messages } from "../words.zh-CN";
import type { SheetRows } from "./sheetRows";

/** A cell of a workbook holds 32,767 characters. */
const longest = 30_000;

/** What a workbook keeps out of sight, on a sheet that one can see: none where it keeps nothing. */
export function keptSheet({ explanations, lastYear }: Filing): WriteSheet | undefined {
  if (explanations.length === 0 && !lastYear) return undefined;
  const kept: KeptInFile = {
    explanations,
    lastYear: lastYear ? { ...filingJson(lastYear), origin: lastYear.origin } : null,
  };
  // Readers of workbooks take blanks from both ends of a cell.
  const text = JSON.stringify(kept).replace(
    /\s/g,
    (blank) => `\\u${blank.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const { sheet, title, note } = messages.kept;
  const pieces = text.match(new RegExp(`.{1,${longest}}`, "g")) ?? [];
  return { name: sheet, rows: [[title, note], ...pieces.map((piece) => [piece])] };
}

/** Takes such a sheet out of the others; undefined where there is none, or somebody has changed it. */
export function keptIn(sheets: readonly SheetRows[]): {
  readonly kept: KeptInFile | undefined;
  readonly others: readonly SheetRows[];
} {
  const own = sheets.find(({ rows }) => rows[0]?.[0] === messages.kept.title);
  if (!own) return { kept: undefined, others: sheets };
  const text = own.rows.slice(1).map(([piece]) => String(piece ?? ""));
  return { kept: parsed(text.join("")), others: sheets.filter((sheet) => sheet !== own) };
}

function parsed(text: string): KeptInFile | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return undefined;
    return {
      explanations: "explanations" in kept ? kept.explanations : undefined,
      lastYear: "lastYear" in kept ? kept.lastYear : undefined,
    };
  } catch {
    return undefined;
  }
}
