import { addressOf } from "../sheets/plan/address";
import type { PlannedSheet } from "../sheets/plan/sheetPlan";

/** More pages than any of our sheets takes: as many below each other as it needs. */
const anyNumber = 99;

/** Queues how a sheet is printed. Excel refuses it where no printer is installed. */
export function layOut({ pageLayout }: Excel.Worksheet, { page }: Pick<PlannedSheet, "page">): void {
  pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  // Excel ignores a width without a height until somebody has opened its tab for page layout.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: anyNumber };
  pageLayout.setPrintArea(addressOf(page.area));
  const { titleRows } = page;
  if (titleRows) pageLayout.setPrintTitleRows(`${titleRows.row + 1}:${titleRows.row + titleRows.rows}`);
}
