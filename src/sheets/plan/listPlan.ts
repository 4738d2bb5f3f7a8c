import { exampleOf, partsOf, placeName, type Form } from "../../form";
import { strings } from "../words.zh-CN";
import { looks } from "./looks";
import { nameOf } from "./rangeNames";
import type { Box, SheetPlan } from "./sheetPlan";

interface List {
  readonly id: "facts" | "narrative";
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows to be read, counted with the header: free rows are found up to here. */
  readonly room: number;
  readonly columnWidths: readonly number[];
  readonly rowHeight: number;
  /** Columns that the clerk types in. */
  readonly typed: readonly number[];
}

/** A title, a header, and rows. */
function listPlan(list: List): SheetPlan {
  const columns = list.headers.length;
  const styled = list.rows.length + (list.id === "facts" ? 8 : 0);
  const header: Box = { row: 1, column: 0, rows: 1, columns };
  const body: Box = { row: 2, column: 0, rows: styled, columns };
  const wide = (first: string) => [first, ...new Array<string>(columns - 1).fill("")];
  return {
    id: list.id,
    sheet: strings.sheets[list.id],
    values: [wide(list.title), list.headers, ...list.rows],
    merges: [{ row: 0, column: 0, rows: 1, columns }],
    bordered: [{ ...header, rows: 1 + styled }],
    styles: [
      { boxes: [{ ...header, rows: 1 + styled }], style: looks.body },
      { boxes: [{ row: 0, column: 0, rows: 1, columns }], style: { ...looks.note, vertical: "Center" } },
      { boxes: [header], style: { ...looks.header, bold: true } },
      { boxes: [body], style: { wrap: true, vertical: "Top" } },
      { boxes: list.typed.map((column) => ({ ...body, column, columns: 1 })), style: looks.typedText },
    ],
    validations: [],
    checks: [],
    names: [{ name: nameOf(list.id), box: { ...header, rows: list.room } }],
    columnWidths: list.columnWidths,
    rowHeights: [
      { row: 0, rows: 1, height: 36 },
      { row: 2, rows: styled, height: list.rowHeight },
    ],
    frozenRows: 2,
    page: {
      orientation: "landscape",
      titleRows: { row: 1, rows: 1 },
      area: { row: 0, column: 0, rows: 2 + styled, columns },
    },
  };
}

/** 其他数据: what the report tells and no table holds, with the usual names to begin with. */
export function factsPlan({ usualFacts }: Form): SheetPlan {
  const { title, headers } = strings.facts;
  return listPlan({
    id: "facts",
    title,
    headers,
    rows: usualFacts.map(({ name, unit }) => [name, "", unit, ""]),
    room: 200,
    columnWidths: [180, 90, 60, 330],
    rowHeight: 22,
    typed: [0, 1, 2, 3],
  });
}

/** 正文: one row for every place of the narrative. */
export function narrativePlan(form: Form): SheetPlan {
  const { title, headers } = strings.narrative;
  return listPlan({
    id: "narrative",
    title: title(exampleOf(form)),
    headers,
    rows: partsOf(form).map(({ place }) => [placeName(form, place), "", "", ""]),
    room: 40,
    columnWidths: [120, 260, 260, 70],
    rowHeight: 60,
    typed: [1],
  });
}
