import { layout, type Equality, type InputCell, type Layout, type LayoutCell, type Table } from "../../form";
import type { FigureId, Kind } from "../../form";
import { strings } from "../words.zh-CN";
import { checksOf } from "./checks/checksOf";
import { sumFormula } from "./formulas";
import { labelIn, rowHeightsOf } from "./labels";
import { looks, numberFormats } from "./looks";
import { merged } from "./merged";
import { nameOf } from "./rangeNames";
import type { Box, SheetPlan, Validation } from "./sheetPlan";

/** The row of the sheet on which a table begins: the title of its section stands above. */
const top = 1;

/** Points that a page holds beside its labels. */
const room = 345;

/** Labels get what their words need, figures share the rest. Without labels the page lies on its side. */
function widthsOf({ table: { labelColumns }, columns }: Layout): readonly number[] {
  if (labelColumns === 0) return new Array<number>(columns).fill(46);
  const labels = [...[36, 48, 48].slice(0, labelColumns - 1), 150];
  const figures = columns - labelColumns;
  return [...labels, ...new Array<number>(figures).fill(labelColumns > 1 ? 41 : room / figures)];
}

/** One statutory table as a sheet: the official grid under the title of its section. */
export function tablePlan(
  table: Table,
  sums: ReadonlyMap<FigureId, readonly FigureId[]>,
  equalities: readonly Equality[],
): SheetPlan {
  const grid = layout(table);
  const boxes = new Map<LayoutCell, Box>(grid.cells.map((cell) => [cell, boxOf(cell)]));
  const figures = grid.cells.filter((cell): cell is InputCell => cell.role === "figure");
  const boxOfFigure = new Map(figures.map((cell) => [cell.figure, boxOf(cell)]));
  const typed = figures.filter(({ figure }) => !sums.has(figure));
  const computed = figures.filter(({ figure }) => sums.has(figure));
  const ofRole = (...roles: LayoutCell["role"][]) =>
    merged(grid.cells.filter(({ role }) => roles.includes(role)).map(boxOf));
  const columnWidths = widthsOf(grid);
  const whole: Box = { row: top, column: 0, rows: grid.rows, columns: grid.columns };
  const title: Box = { row: 0, column: 0, rows: 1, columns: grid.columns };

  return {
    id: table.id,
    sheet: table.sheet,
    values: valuesOf(grid, boxes, boxOfFigure, sums, columnWidths),
    merges: [title, ...[...boxes.values()].filter(({ rows, columns }) => rows * columns > 1)],
    bordered: [whole],
    styles: [
      { boxes: [whole], style: looks.body },
      { boxes: [title], style: looks.title },
      { boxes: ofRole("banner"), style: looks.banner },
      { boxes: ofRole("corner", "columnHeader"), style: looks.header },
      { boxes: ofRole("rowHeader"), style: looks.label },
      { boxes: merged(figures.map(boxOf)), style: looks.figure },
      { boxes: merged(typed.map(boxOf)), style: looks.input },
      { boxes: merged(computed.map(boxOf)), style: looks.sum },
      ...kinds.map((kind) => ({
        boxes: merged(figures.filter((cell) => cell.kind === kind).map(boxOf)),
        style: { numberFormat: numberFormats[kind] },
      })),
    ].filter(({ boxes: some }) => some.length > 0),
    validations: kinds.flatMap((kind) =>
      merged(typed.filter((cell) => cell.kind === kind).map(boxOf)).map((box) => validation(kind, box)),
    ),
    checks: checksOf(equalities, boxOfFigure, sums),
    names: [{ name: nameOf(table.id), box: whole }],
    columnWidths,
    rowHeights: heightsOf(grid, columnWidths),
    frozenRows: table.labelColumns > 1 ? top + grid.headerRows : 0,
    page: {
      orientation: table.labelColumns === 0 ? "landscape" : "portrait",
      ...(grid.headerRows > 0 && { titleRows: { row: top, rows: grid.headerRows } }),
      area: { row: 0, column: 0, rows: top + grid.rows, columns: grid.columns },
    },
  };
}

const kinds: readonly Kind[] = ["count", "change", "money"];

const boxOf = ({ row, column, rowSpan, columnSpan }: LayoutCell): Box => ({
  row: row + top,
  column,
  rows: rowSpan,
  columns: columnSpan,
});

function valuesOf(
  grid: Layout,
  boxes: ReadonlyMap<LayoutCell, Box>,
  boxOfFigure: ReadonlyMap<FigureId, Box>,
  sums: ReadonlyMap<FigureId, readonly FigureId[]>,
  widths: readonly number[],
): string[][] {
  const values = Array.from({ length: top + grid.rows }, () => new Array<string>(grid.columns).fill(""));
  const put = ({ row, column }: Box, text: string) => {
    const line = values[row];
    if (line) line[column] = text;
  };
  put({ row: 0, column: 0, rows: 1, columns: 1 }, grid.table.title);
  for (const [cell, box] of boxes) {
    if (cell.role !== "figure") put(box, labelIn(cell, widths));
    else {
      const parts = sums.get(cell.figure)?.flatMap((figure) => boxOfFigure.get(figure) ?? []);
      if (parts) put(box, sumFormula(parts));
    }
  }
  return values;
}

function validation(kind: Kind, box: Box): Validation {
  return {
    box,
    rule:
      kind === "money"
        ? { kind: "decimal", minimum: 0 }
        : { kind: "wholeNumber", minimum: kind === "count" ? 0 : -1e9 },
    prompt: strings.prompts[kind],
    alert: strings.alerts[kind],
  };
}

function heightsOf(grid: Layout, columnWidths: readonly number[]): SheetPlan["rowHeights"] {
  const runs: { row: number; rows: number; height: number }[] = [{ row: 0, rows: 1, height: 40 }];
  rowHeightsOf(grid, columnWidths).forEach((height, index) => {
    const last = runs.at(-1);
    if (last?.height === height) last.rows += 1;
    else runs.push({ row: top + index, rows: 1, height });
  });
  return runs;
}
