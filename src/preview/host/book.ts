import { shifted } from "./box";
import type { Box, ModelEvent } from "./model";
import type { Json } from "./protocol";

export interface NamedCells {
  readonly name: string;
  /** The sheet a name belongs to, undefined for a name of the whole workbook. */
  readonly scope?: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Undefined once the cells are gone (`#REF!`). */
  readonly target: { readonly sheet: string; readonly box: Box } | { readonly formula: string } | undefined;
}

export interface PageSetup {
  readonly scalars: Readonly<Record<string, Json>>;
  readonly printArea?: Box;
  readonly titleRows?: Box;
  readonly titleColumns?: Box;
}

/** What a workbook keeps besides cells; neither of the two models has a place for it. */
export interface Book {
  names: NamedCells[];
  readonly settings: Map<string, Json>;
  readonly pages: Map<string, PageSetup>;
  /** Protected sheets with the options they were protected with. */
  readonly protectedSheets: Map<string, Json>;
  readonly xmlParts: Map<string, string>;
  enableEvents: boolean;
  /** Keeps names and print areas on their cells when the sheet changes under them. */
  follow(event: ModelEvent): void;
}

export function createBook(): Book {
  const book: Book = {
    names: [],
    settings: new Map(),
    pages: new Map(),
    protectedSheets: new Map(),
    xmlParts: new Map(),
    enableEvents: true,
    follow(event) {
      if (event.kind === "sheetDeleted") {
        book.pages.delete(event.sheet);
        book.protectedSheets.delete(event.sheet);
        book.names = book.names
          .filter(({ scope }) => scope !== event.sheet)
          .map((entry) => (pointsTo(entry, event.sheet) ? { ...entry, target: undefined } : entry));
      }
      if (event.kind === "shifted")
        book.names = book.names.map((entry) => {
          if (!pointsTo(entry, event.sheet)) return entry;
          const box = shifted(entry.target.box, event.axis, event.at, event.count);
          return { ...entry, target: box && { sheet: event.sheet, box } };
        });
    },
  };
  return book;
}

const pointsTo = (
  entry: NamedCells,
  sheet: string,
): entry is NamedCells & { readonly target: { readonly sheet: string; readonly box: Box } } =>
  entry.target !== undefined && "box" in entry.target && entry.target.sheet === sheet;
