import type { Content } from "../../figures";
import type { Line } from "../../figures/recognise";
import { Unreadable } from "../document";
import { isOfficialHeading } from "../headings";
import { messages } from "../words.zh-CN";

/** What a document or a cell holds, in order: paragraphs and tables. */
export type MarkupBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] };

/** A cell of a table, and how many columns and rows it covers. */
export interface Cell {
  readonly blocks: readonly MarkupBlock[];
  readonly columns: number;
  readonly rows: number;
  /** Another cell covers it. */
  readonly covered?: boolean;
}

/** Limits: no form has more columns, and no document more cells. */
const most = { columns: 200, cells: 500_000 } as const;

/**
 * The lines of a document: paragraphs, and the rows of its tables with every cell in its own column; what a merged cell
 * covers is empty. A row that holds another table is there for the layout of the page, and its text is paragraphs.
 */
export function linesOfBlocks(blocks: readonly MarkupBlock[]): Line[] {
  const lines: Line[] = [];
  const budget = { cells: most.cells };
  addBlocks(blocks, lines, budget);
  return lines;
}

function addBlocks(blocks: readonly MarkupBlock[], lines: Line[], budget: { cells: number }): void {
  for (const block of blocks) {
    if (block.kind === "table") addTable(block.rows, lines, budget);
    else for (const text of paragraphsIn(block.text)) lines.push({ cells: [text], inTable: false });
  }
}

/** A line break ends a paragraph where a sentence or a heading ends before it; elsewhere it is there for the looks. */
function paragraphsIn(text: string): string[] {
  const paragraphs: string[] = [];
  let ended = true;
  for (const line of text.split("\n").map((part) => part.trim())) {
    if (line === "") continue;
    if (ended) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ""}${line}`;
    ended = /[。：；！？]$/.test(line) || isOfficialHeading(line);
  }
  return paragraphs;
}

function addTable(rows: readonly (readonly Cell[])[], lines: Line[], budget: { cells: number }): void {
  /** For every column: how many rows from here on a cell above covers. */
  const covered: number[] = [];
  const isPage = rows.every((row) => row.length <= 1);
  for (const row of rows) {
    if (isPage || isLayout(row)) {
      for (const { blocks } of row) addBlocks(blocks, lines, budget);
      continue;
    }
    const cells = placed(row, covered);
    budget.cells -= cells.length;
    if (budget.cells < 0) throw new Unreadable(messages.tooIntricate);
    if (cells.some((cell) => cell !== null)) lines.push({ cells, inTable: true });
  }
}

/** A row that is there for the layout of the page: with a table in it, or with several paragraphs in its one cell. */
function isLayout(row: readonly Cell[]): boolean {
  if (row.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"))) return true;
  const [only, ...more] = row;
  const texts = only?.blocks.filter((block) => block.kind === "text" && block.text.trim() !== "") ?? [];
  return more.length === 0 && texts.length > 1;
}

/** The cells of a row in their columns. Enters into `covered` what they cover in the rows below. */
function placed(row: readonly Cell[], covered: number[]): Content[] {
  const cells: Content[] = [];
  const skip = () => {
    while ((covered[cells.length] ?? 0) > 0) {
      covered[cells.length] = (covered[cells.length] ?? 0) - 1;
      cells.push(null);
    }
  };
  for (const cell of row) {
    skip();
    const width = Math.min(cell.columns, most.columns - cells.length);
    for (let column = 0; column < width; column += 1) {
      covered[cells.length] = cell.rows - 1;
      cells.push(column === 0 && cell.covered !== true ? textOf(cell.blocks) : null);
    }
  }
  skip();
  return cells;
}

/** A label over several lines of a cell is one label; two numbers in a cell are none. */
function textOf(blocks: readonly MarkupBlock[]): string {
  let text = "";
  for (const block of blocks) {
    if (block.kind !== "text") continue;
    for (const line of block.text.split("\n").map((part) => part.trim())) {
      const numbers = /\d$/.test(text) && /^\d/.test(line);
      text += numbers ? `；${line}` : line;
    }
  }
  return text;
}
