import type { PageId } from "../page/page";
import type { SheetId } from "../sheetId";

/** The defined name by which a sheet's block is found again, wherever it was moved. */
export const nameOf = (id: SheetId | PageId): string => `nianbao_${id}`;
