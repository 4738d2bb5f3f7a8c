import { editionIds, type Form } from "../../form";
import type { Cover } from "../port";
import { strings } from "../words.zh-CN";
import { looks } from "./looks";
import { nameOf } from "./rangeNames";
import type { Box, SheetPlan } from "./sheetPlan";

const words = strings.cover;

/** The lines of 封面 in their order. */
export const coverKeys = Object.keys(words.labels) as readonly (keyof Cover)[];

/** What a cover cell shows. */
export function coverText<Key extends keyof Cover>(key: Key, value: Cover[Key]): string | number {
  if (value === undefined) return "";
  if (key === "organ") return strings.organs[value as NonNullable<Cover["organ"]>];
  return key === "edition" && /^\d+$/.test(String(value)) ? Number(value) : value;
}

/** 封面: who reports, for which year, in which format. */
export function coverPlan({ narrative }: Form, cover: Partial<Cover>): SheetPlan {
  const lines = coverKeys.length;
  const block: Box = { row: 1, column: 0, rows: lines, columns: 2 };
  const cellOf = (key: keyof Cover): Box => ({
    row: 1 + coverKeys.indexOf(key),
    column: 1,
    rows: 1,
    columns: 1,
  });
  const list = (key: "organ" | "edition", entries: readonly string[]) => ({
    box: cellOf(key),
    rule: { kind: "list", entries } as const,
    prompt: words.listPrompt,
    alert: words.listAlert,
  });
  return {
    id: "cover",
    sheet: strings.sheets.cover,
    values: [
      [narrative.reportName, "", ""],
      ...coverKeys.map((key) => [words.labels[key], coverText(key, cover[key]), words.notes[key]]),
    ],
    // As wide as what is printed.
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    bordered: [block],
    styles: [
      { boxes: [{ row: 1, column: 0, rows: lines, columns: 3 }], style: looks.body },
      { boxes: [{ row: 0, column: 0, rows: 1, columns: 2 }], style: looks.title },
      { boxes: [{ ...block, columns: 1 }], style: looks.label },
      { boxes: [{ ...block, column: 1, columns: 1 }], style: looks.typedText },
      { boxes: [{ ...block, column: 2, columns: 1 }], style: looks.note },
    ],
    validations: [
      list("organ", Object.values(strings.organs)),
      {
        box: cellOf("year"),
        rule: { kind: "wholeNumber", minimum: 2008 },
        prompt: words.yearPrompt,
        alert: words.yearAlert,
      },
      list("edition", editionIds()),
    ],
    checks: [],
    names: [{ name: nameOf("cover"), box: block }],
    columnWidths: [90, 230, 180],
    rowHeights: [
      { row: 0, rows: 1, height: 60 },
      { row: 1, rows: lines, height: 34 },
    ],
    frozenRows: 0,
    page: { orientation: "portrait", area: { row: 0, column: 0, rows: 1 + lines, columns: 2 } },
  };
}
