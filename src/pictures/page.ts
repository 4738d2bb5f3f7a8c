import { looks } from "../sheets/plan/looks";
import { nameOf } from "../sheets/plan/rangeNames";
import type { Box } from "../sheets/plan";
import type { ChartPlan, Page, PageCell } from "../sheets/page/page";
import { fills, type Bar, type Picture, type Series } from "./picture";
import { words } from "./words.zh-CN";

/** The fewest rows that a picture takes: the height of its chart. */
const rowsEach = 18;
const columns = 12;

/** 图表: every picture beside the small table that it follows, with what it shows in words. */
export function picturesPage(pictures: readonly Picture[]): Page {
  const blocks = pictures.map((picture, index) => blockOf(picture, 2 + index * rowsEach));
  const rows = 2 + pictures.length * rowsEach;
  const cells = Array.from({ length: rows }, () => new Array<PageCell>(columns).fill(""));
  const put = (row: number, column: number, cell: PageCell) => {
    const line = cells[row];
    if (line) line[column] = cell;
  };
  put(0, 0, words.sheet.title);
  for (const { at, lines } of blocks)
    lines.forEach((line, row) => {
      line.forEach((cell, column) => {
        put(at + row, column, cell);
      });
    });
  const whole: Box = { row: 0, column: 0, rows, columns };
  return {
    id: "pictures",
    cells,
    charts: blocks.map(({ chart }) => chart),
    plan: {
      sheet: words.sheet.sheet,
      merges: blocks.map(({ told }) => told),
      bordered: blocks.map(({ chart }) => chart.data),
      styles: [
        { boxes: [whole], style: looks.body },
        { boxes: [{ ...whole, rows: 1 }], style: { ...looks.note, vertical: "Center", wrap: false } },
        {
          boxes: blocks.map(({ at }) => ({ row: at, column: 0, rows: 1, columns: 4 })),
          style: { bold: true },
        },
        { boxes: blocks.map(({ chart }) => ({ ...chart.data, rows: 1 })), style: looks.header },
        { boxes: blocks.map(({ told }) => told), style: { ...looks.note, vertical: "Top" } },
        {
          boxes: blocks.flatMap(({ chart, isShare }) =>
            isShare
              ? [{ ...chart.data, row: chart.data.row + 1, column: 1, columns: chart.data.columns - 1 }]
              : [],
          ),
          style: { numberFormat: "0.00%" },
        },
      ],
      validations: [],
      checks: [],
      names: [{ name: nameOf("pictures"), box: whole }],
      columnWidths: [120, 66, 66, 66, 24, ...new Array<number>(columns - 5).fill(54)],
      rowHeights: [{ row: 0, rows: 1, height: 28 }],
      frozenRows: 0,
      page: { orientation: "portrait", area: whole },
    },
  };
}

function blockOf(picture: Picture, at: number) {
  const { title, unit, source, series, categories, kind, alternative } = picture;
  const lines: PageCell[][] = [
    [title],
    [words.sheet.category, ...series.map(({ name }) => name)],
    ...categories.map((name, index) => [name, ...series.map((each) => cellOf(each, each.bars[index], unit))]),
    [`${words.unit(unit)}；${source}`],
    [`${words.sheet.alternative}：${alternative}`],
  ];
  const data: Box = { row: at + 1, column: 0, rows: 1 + categories.length, columns: 1 + series.length };
  const last = at + lines.length - 1;
  const chart: ChartPlan = {
    title,
    kind,
    data,
    fills: series.map((_, index) => fills[index % fills.length] ?? fills[0]),
    at: { row: at, column: 5, rows: rowsEach - 1, columns: columns - 5 },
    alternative,
  };
  const told: Box = { row: last, column: 0, rows: at + rowsEach - 1 - last, columns: 4 };
  return { at, lines, chart, told, isShare: unit === "%" };
}

/** A cell of the small table: it follows the tables, but last year's numbers stand on no sheet. */
function cellOf({ isThisYear }: Series, bar: Bar | undefined, unit: Picture["unit"]): PageCell {
  if (!bar) return "";
  const { value, figures, of } = bar;
  const result = value === undefined ? "" : unit === "%" ? value / 100 : value;
  if (!isThisYear || figures.length === 0) return result;
  return { formula: of ? [figures, "/", of] : [figures], result };
}
