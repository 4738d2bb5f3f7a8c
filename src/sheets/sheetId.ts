import type { TableId } from "../form";

/** Our sheets: 封面, the three tables, 其他数据, 正文. */
export type SheetId = "cover" | TableId | "facts" | "narrative";
