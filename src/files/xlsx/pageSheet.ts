import type { SheetChart, WriteSheet } from "hucre";
import { layout, type FigureId, type Table } from "../../form";
import { addressOf } from "../../sheets/plan/address";
import type { Box, PlacedContent, SheetPlan } from "../../sheets/plan";
import { formulaOf } from "../../sheets/page/formulaOf";
import type { ChartPlan, Page, PageCell } from "../../sheets/page/page";
import { sheetOf } from "./sheetOf";

/** A page for the writer of .xlsx files: its formulas with what they come to, its charts over their cells. */
export function pageSheet(page: Page, placeOf: (figure: FigureId) => string | undefined): WriteSheet {
  const placed: PlacedContent[] = [];
  const values = page.cells.map((line, row) =>
    line.map((cell, column) => {
      const formula = formulaIn(cell, placeOf);
      if (formula !== undefined && typeof cell === "object") {
        placed.push({ row, column, content: cell.result, computed: true });
        return formula;
      }
      const content = typeof cell === "object" ? cell.result : cell;
      if (content !== "") placed.push({ row, column, content });
      return "";
    }),
  );
  const charts = page.charts.map((chart) => chartOf(chart, page));
  return { ...sheetOf({ ...page.plan, values }, placed), ...(charts.length > 0 && { charts }) };
}

function formulaIn(cell: PageCell, placeOf: (figure: FigureId) => string | undefined): string | undefined {
  const formula = typeof cell === "object" ? formulaOf(cell, placeOf) : "";
  return typeof formula === "string" && formula.startsWith("=") ? formula : undefined;
}

/** Where the figures stand on the standard sheets of a file. */
export function placesIn(
  plans: readonly SheetPlan[],
  tables: readonly Table[],
): ReadonlyMap<FigureId, string> {
  const places = new Map<FigureId, string>();
  for (const table of tables) {
    const plan = plans.find(({ id }) => id === table.id);
    const [name] = plan?.names ?? [];
    if (!plan || !name) continue;
    for (const cell of layout(table).cells) {
      if (cell.role !== "figure") continue;
      const box = {
        row: name.box.row + cell.row,
        column: name.box.column + cell.column,
        rows: 1,
        columns: 1,
      };
      places.set(cell.figure, `'${plan.sheet}'!${addressOf(box)}`);
    }
  }
  return places;
}

function chartOf(
  { title, kind, data, fills, at, alternative }: ChartPlan,
  { plan, cells }: Page,
): SheetChart {
  const column = (index: number): Box => ({
    row: data.row + 1,
    column: data.column + index,
    rows: data.rows - 1,
    columns: 1,
  });
  const range = (box: Box) => `'${plan.sheet}'!${addressOf(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const nameAt = (index: number) => {
    const cell = cells[data.row]?.[data.column + index];
    return typeof cell === "string" ? cell : "";
  };
  return {
    type: kind === "columns" ? "column" : "bar",
    title,
    titleFontSize: 12,
    altText: alternative,
    frameTitle: title,
    legend: fills.length > 1 ? "bottom" : false,
    gapWidth: 60,
    anchor: {
      from: { row: at.row, col: at.column },
      to: { row: at.row + at.rows, col: at.column + at.columns },
    },
    dataLabels: { showValue: true },
    ...(kind === "bars" && { axes: { x: { reverse: true } } }),
    series: fills.map((fill, index) => ({
      name: nameAt(index + 1),
      values: range(column(index + 1)),
      categories: range(column(0)),
      color: fill.slice(1),
      stroke: { color: "000000", width: 0.75 },
    })),
  };
}
