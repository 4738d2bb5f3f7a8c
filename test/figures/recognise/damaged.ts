import { readFigure, type Filing } from "../../../src/figures";
import { recognise, type Line } from "../../../src/figures/recognise";
import { layout, type FigureId } from "../../../src/form";

export type Cell = string | null;
export type Rows = Cell[][];

const numberOf = (filing: Filing, id: FigureId) => {
  const figure = filing.figures.get(id);
  return figure?.state === "number" ? figure.exact : "";
};

/** The tables as grids; what a merged cell covers is null. */
export const grids = (filing: Filing): Rows[] =>
  filing.form.tables.map((table) => {
    const { rows, columns, cells } = layout(table);
    const grid: Rows = Array.from({ length: rows }, () => new Array<Cell>(columns).fill(null));
    for (const cell of cells) {
      const line = grid[cell.row];
      if (line) line[cell.column] = cell.role === "figure" ? numberOf(filing, cell.figure) : cell.text;
    }
    return grid;
  });

/** How a table may be told: with what merged cells cover, as blanks or not at all. */
export const shapes: readonly (readonly [string, (rows: Rows) => Rows])[] = [
  ["with merged cells", (rows) => rows],
  ["with a cell in every column", (rows) => rows.map((line) => line.map((cell) => cell ?? ""))],
  ["with the cells that are there", (rows) => rows.map((line) => line.filter((cell) => cell !== null))],
];

/** Figures that are read as another number than their own, without being doubted or missing. */
export function silentlyWrong(filing: Filing, tables: readonly Rows[]): string[] {
  const lines = tables.flat().map((cells): Line => ({ cells, inTable: true }));
  const { sources, doubts, missing } = recognise(lines);
  const told = new Set([...missing, ...doubts.flatMap(({ figures }) => figures)]);
  return [...sources].flatMap(([id, { content }]) => {
    const figure = readFigure(content, "count");
    const wrong = figure.state === "number" && figure.exact !== numberOf(filing, id);
    return wrong && !told.has(id) && !id.endsWith(".amount")
      ? [`${id}: ${numberOf(filing, id)} → ${figure.exact}`]
      : [];
  });
}
