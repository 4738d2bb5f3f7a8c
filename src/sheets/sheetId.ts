import { forms, type Form, type TableId } from "../form";
import { strings } from "./words.zh-CN";

/** Our sheets: 封面, the tables of the form, 其他数据, 正文. */
export type SheetId = "cover" | "facts" | "narrative" | (TableId & {});

/** The sheets that are a list of rows under headers. */
export const isList = (id: SheetId): id is "facts" | "narrative" => id === "facts" || id === "narrative";

/** The standard names of our sheets in their order, by id; a table's is what its edition calls it. */
export function sheetTitles(form: Form): ReadonlyMap<SheetId, string> {
  const { cover, facts, narrative } = strings.sheets;
  return new Map<SheetId, string>([
    ["cover", cover],
    ...form.tables.map(({ id, sheet }) => [id, sheet] as const),
    ["facts", facts],
    ["narrative", narrative],
  ]);
}

/** The tables of every edition: of a workbook nobody knows yet which it follows. */
export const tableIds: ReadonlySet<TableId> = new Set(
  forms.flatMap(({ tables }) => tables.map(({ id }) => id)),
);
/** Every sheet that may be one of ours. */
export const sheetIds: readonly SheetId[] = [
  ...new Set(forms.flatMap((form) => [...sheetTitles(form).keys()])),
];
