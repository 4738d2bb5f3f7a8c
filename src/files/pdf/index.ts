import type { Line } from "../../figures/recognise";
import { Unreadable } from "../document";
import { untold, type OnStep } from "../work/step";
import { messages } from "../words.zh-CN";
import { withoutFurniture } from "./furniture";
import { continued } from "./joinedTables";
import { measures, unmeasured } from "./measure";
import { openRows } from "./openRows";
import { pagesOf } from "./pagesOf";
import { partsOfPage, type PageParts, type PageTable } from "./pageParts";
import { paragraphs, type ProseLine } from "./paragraphs";
import { upright } from "./upright";

/** Fewer printed characters are no report, but pictures of one. */
const least = 50;

/**
 * The lines of a PDF: rows of its tables, and its paragraphs, without what only belongs to the pages.
 *
 * @throws {Unreadable} where it is a scan, damaged, or asks for a password
 */
export async function linesOfPdf(bytes: Uint8Array, onStep: OnStep = untold): Promise<Line[]> {
  const pages = await pagesOf(bytes, onStep);
  if (pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0) < least)
    throw new Unreadable(messages.pdfScan);
  return linesOfPages(withoutFurniture(pages.map((page) => partsOfPage(upright(page)))));
}

type Piece = { readonly at: number } & (
  | { readonly kind: "prose"; readonly prose: ProseLine }
  | { readonly kind: "table"; readonly table: PageTable }
  | { readonly kind: "row"; readonly cells: readonly string[] }
);

function linesOfPages(pages: readonly PageParts[]): Line[] {
  const measured = measures(pages.map(({ lines }) => lines));
  const pieces = pages.flatMap(({ tables, lines }, page): Piece[] => {
    const measure = measured[page] ?? unmeasured;
    return [
      ...tables.map((table): Piece => ({ kind: "table", at: table.box.top, table })),
      ...openRows(lines).map((piece): Piece =>
        piece.kind === "row"
          ? { kind: "row", at: piece.at, cells: piece.cells }
          : { kind: "prose", at: piece.line.y, prose: { line: piece.line, page, measure } },
      ),
    ].sort((a, b) => a.at - b.at);
  });
  const lines: Line[] = [];
  let prose: ProseLine[] = [];
  let rows: readonly (readonly string[])[] = [];
  const endProse = () => {
    lines.push(...paragraphs(prose).map((text): Line => ({ cells: [text], inTable: false })));
    prose = [];
  };
  const endTable = () => {
    lines.push(...rows.map((cells): Line => ({ cells, inTable: true })));
    rows = [];
  };
  for (const piece of pieces)
    if (piece.kind === "prose") {
      endTable();
      prose.push(piece.prose);
    } else {
      endProse();
      rows = piece.kind === "row" ? [...rows, piece.cells] : continued(rows, piece.table.rows);
    }
  endProse();
  endTable();
  return lines;
}
