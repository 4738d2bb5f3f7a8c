import type { Glyph, PageContent } from "./content";
import { holds, type PageBox } from "./geometry";
import { cellText, unsure } from "./cellText";
import { ruledGrids, type RuledCell, type RuledGrid } from "./ruledGrids";
import { lineOf, textLines, type PrintedLine } from "./textLines";

/** A table: its rows from above, each with its cells from the left; what a cell from above covers is empty. */
export interface PageTable {
  readonly box: PageBox;
  readonly columns: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** What stands on a page: tables that lines enclose, and all other lines of text. */
export interface PageParts {
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly PrintedLine[];
}

/** A cell that holds more is a frame around text. */
const longestCell = 400;

/** Sorts the characters of a page into the cells of its tables and the lines beside them. */
export function partsOfPage(page: PageContent): PageParts {
  const area = ({ box }: RuledGrid) => (box.right - box.left) * (box.bottom - box.top);
  const grids = ruledGrids(page.rules).sort((a, b) => area(a) - area(b));
  let free: readonly Glyph[] = page.glyphs;
  const tables: PageTable[] = [];
  for (const grid of grids) {
    const inside = free.filter((glyph) => holds(grid.box, middle(glyph), glyph.y, 1));
    const table = tableOf(grid, inside);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(inside);
    free = free.filter((glyph) => !taken.has(glyph));
  }
  const level = free.filter(({ turn }) => turn === 0);
  return { width: page.width, height: page.height, tables, lines: textLines(level) };
}

const middle = ({ left, right }: Glyph) => (left + right) / 2;

function tableOf(grid: RuledGrid, glyphs: readonly Glyph[]): PageTable | undefined {
  const held = new Map<RuledCell, Glyph[]>(grid.cells.map((cell) => [cell, []]));
  const { box } = grid;
  for (const glyph of glyphs) {
    const x = Math.min(Math.max(middle(glyph), box.left), box.right);
    const cell = grid.cellAt(x, Math.min(Math.max(glyph.y, box.top), box.bottom));
    if (cell) held.get(cell)?.push(glyph);
  }
  if (![...held.values()].some((own) => own.length > 0)) return undefined;
  if ([...held.values()].some((own) => own.length > longestCell)) return undefined;
  const doubtful = doubtfulCells(grid, glyphs);
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    grid.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const text = cell.row === row ? cellText(held.get(cell) ?? [], cell.box) : "";
        return doubtful.has(cell) && text !== "" ? text + unsure : text;
      }),
  ).filter((cells) => cells.some((text) => text !== ""));
  return { box, columns: grid.columns, rows };
}

const isFigure = (glyph: Glyph | undefined): glyph is Glyph =>
  glyph !== undefined && /^[\d.]$/.test(glyph.text);

/** Cells whose numbers run over a line into the next cell, or lie on each other: nobody can say what they are. */
function doubtfulCells(grid: RuledGrid, glyphs: readonly Glyph[]): ReadonlySet<RuledCell> {
  const doubtful = new Set<RuledCell>();
  for (const line of textLines(glyphs.filter(({ turn }) => turn === 0)).map(({ glyphs: own }) => lineOf(own)))
    line.glyphs.forEach((glyph, index) => {
      const before = line.glyphs[index - 1];
      if (!isFigure(glyph) || !isFigure(before)) return;
      const cells = [before, glyph].map((one) => grid.cellAt(middle(one), one.y));
      const gap = glyph.left - before.right;
      const runsOver = cells[0] !== cells[1] && gap < (glyph.run === before.run ? 0.3 : 0.06) * glyph.size;
      if (runsOver || gap < -0.4 * Math.min(glyph.along, before.along))
        for (const cell of cells) if (cell) doubtful.add(cell);
    });
  return doubtful;
}
