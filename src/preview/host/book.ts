import { shifted } from "./box";
import type { Rectangle, ModelEvent } from "./model";
import type { Json } from "./protocol";

export interface NamedCells {
  readonly name: string;
  /** The sheet a name belongs to, undefined for a name of the whole workbook. */
  readonly scope?: string;
  /** Undefined once the cells are gone (`#REF!`). */
  readonly target: { readonly sheet: string; readonly box: Rectangle } | undefined;
}

/** How a sheet is printed: it is only stored, because neither model prints. */
export interface PageSetup {
  readonly scalars: Readonly<Record<string, Json>>;
  readonly printArea?: Rectangle;
  readonly titleRows?: Rectangle;
}

/** How the program calculates: by itself, or when it is told to. */
interface Application {
  calculationMode: "Automatic" | "Manual";
}

/** A chart over cells: it is only stored, because neither model draws. */
export interface ChartObject {
  readonly id: string;
  readonly sheet: string;
  readonly type: string;
  readonly source: { readonly sheet: string; readonly box: Rectangle };
  readonly seriesBy: string;
  name: string;
  title: string;
  at: Rectangle | undefined;
  /** What was set of the series and the axes, by a name. */
  readonly looks: Map<string, Json>;
}

/** What a workbook keeps besides cells; neither of the two models has a place for it. */
export interface BookExtras {
  names: NamedCells[];
  readonly settings: Map<string, Json>;
  readonly pages: Map<string, PageSetup>;
  /** Names of sheets that hold nothing but a chart: no API lists them, and no other sheet may be called so. */
  readonly chartSheets: Set<string>;
  readonly application: Application;
  charts: readonly ChartObject[];
  /** Keeps names on their cells when the sheet changes under them. */
  follow(event: ModelEvent): void;
}

/** What a new workbook has beside its sheets: no names, settings or charts yet, and a calculation that is automatic. */
export function createBook(): BookExtras {
  const book: BookExtras = {
    names: [],
    settings: new Map(),
    pages: new Map(),
    chartSheets: new Set(),
    application: { calculationMode: "Automatic" },
    charts: [],
    follow(event) {
      if (event.kind === "sheetDeleted") {
        book.pages.delete(event.sheet);
        book.charts = book.charts.filter(({ sheet }) => sheet !== event.sheet);
        book.names = book.names
          .filter(({ scope }) => scope !== event.sheet)
          .map((entry) => (entry.target?.sheet === event.sheet ? { ...entry, target: undefined } : entry));
      }
      if (event.kind === "shifted")
        book.names = book.names.map((entry) => {
          if (entry.target?.sheet !== event.sheet) return entry;
          const box = shifted(entry.target.box, event.axis, event.at, event.count);
          return { ...entry, target: box && { sheet: event.sheet, box } };
        });
    },
  };
  return book;
}
