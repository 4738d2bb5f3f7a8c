import type { PageId } from "../sheets/page/page";
import { nameOf } from "../sheets/plan/rangeNames";

/** A page that stands in the workbook, where its cells are now. */
export interface StandingPage {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** As many rows and columns as the page has. */
  readonly values: readonly (readonly unknown[])[];
}

const pageIds = Object.keys({ comparison: 0, pictures: 0, seal: 0 } satisfies Record<
  PageId,
  0
>) as readonly PageId[];

/** The pages of ours in the workbook. One request. */
export async function standingPages(context: Excel.RequestContext): Promise<StandingPage[]> {
  const ranges = pageIds.map((id) => {
    const range = context.workbook.names.getItemOrNullObject(nameOf(id)).getRangeOrNullObject();
    range.load("worksheet/id,worksheet/name,rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  return ranges.flatMap((range) =>
    range.isNullObject
      ? []
      : [
          {
            sheetId: range.worksheet.id,
            sheetName: range.worksheet.name,
            row: range.rowIndex,
            column: range.columnIndex,
            values: Array.from({ length: range.rowCount }, () => new Array<unknown>(range.columnCount)),
          },
        ],
  );
}
