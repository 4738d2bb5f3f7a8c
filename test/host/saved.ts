import type { BookExtras } from "../../src/preview/host/book";
import type { Platform } from "./client";
import type { MemoryBook } from "./memory/book";
import { openHost } from "./openHost";

/** A workbook at one moment, to be opened as often as one likes. */
export interface SavedWorkbook {
  readonly contents: MemoryBook;
  readonly extras: BookExtras;
}

/** Gives a new workbook what a saved one keeps besides cells. */
export function putExtras(to: BookExtras, { extras }: SavedWorkbook): void {
  to.names = [...extras.names];
  for (const [key, value] of extras.settings) to.settings.set(key, value);
  for (const [sheet, page] of extras.pages) to.pages.set(sheet, page);
  for (const name of extras.chartSheets) to.chartSheets.add(name);
  to.application.calculationMode = extras.application.calculationMode;
  to.charts = extras.charts.map((chart) => ({ ...chart, looks: new Map(chart.looks) }));
}

const made = new Map<string, SavedWorkbook>();

/**
 * A workbook that is made once a test file and opened again each time: the requests that draw our sheets take ten times
 * as long as most of what is then done with them.
 *
 * @param name of what is made; the same name is the same workbook
 */
export async function openMade(
  name: string,
  make: () => Promise<ReturnType<typeof openHost>>,
  platform?: Platform,
): Promise<ReturnType<typeof openHost>> {
  const key = JSON.stringify([name, platform]);
  const saved = made.get(key) ?? (await make()).save();
  made.set(key, saved);
  return openHost(saved, platform);
}
