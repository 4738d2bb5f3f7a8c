import { looks } from "../sheets/plan/looks";
import { nameOf } from "../sheets/plan/rangeNames";
import type { Box } from "../sheets/plan";
import type { Page, PageCell } from "../sheets/page/page";
import type { Paper } from "./paper";
import { words } from "./words.zh-CN";

const columns = 8;

/** A row of the page: its cells with the columns that each covers. */
interface Row {
  readonly cells: readonly { readonly text: PageCell; readonly over: number }[];
  readonly look: "title" | "heading" | "line" | "boxed" | "code";
  readonly height: number;
}

const over = (look: Row["look"], height: number, text: PageCell): Row => ({
  look,
  height,
  cells: [{ text, over: columns }],
});

/** The 交稿单 as a sheet to print: what was signed, so that nothing on it follows the tables. */
export function paperPage(paper: Paper): Page {
  const rows = rowsOf(paper);
  const boxes = rows.flatMap((row, at) => boxesOf(row, at).map((box) => ({ row, box })));
  const of = (...looked: Row["look"][]) =>
    boxes.flatMap(({ row, box }) => (looked.includes(row.look) ? [box] : []));
  const whole: Box = { row: 0, column: 0, rows: rows.length, columns };
  return {
    id: "seal",
    charts: [],
    cells: rows.map(lineOf),
    plan: {
      sheet: words.name,
      merges: boxes.flatMap(({ box }) => (box.columns > 1 ? [box] : [])),
      bordered: of("boxed", "code"),
      styles: [
        { boxes: [whole], style: { ...looks.body, wrap: true } },
        { boxes: of("title"), style: looks.title },
        { boxes: of("heading"), style: { bold: true, size: 12 } },
        {
          boxes: of("code"),
          style: { bold: true, size: 13, horizontal: "Center", fontName: "Courier New", numberFormat: "@" },
        },
      ],
      validations: [],
      checks: [],
      names: [{ name: nameOf("seal"), box: whole }],
      columnWidths: new Array<number>(columns).fill(60),
      rowHeights: rows.map(({ height }, row) => ({ row, rows: 1, height })),
      frozenRows: 0,
      page: { orientation: "portrait", area: whole },
    },
  };
}

function rowsOf({ title, unit, year, code, totals, verdict, queries, more }: Paper): Row[] {
  const half = Math.ceil(totals.length / 2);
  const groups = (from: number): Row => ({
    look: "code",
    height: 24,
    cells: code.slice(from, from + columns).map((text) => ({ text, over: 1 })),
  });
  const pair = (at: number) => [
    { text: totals[at]?.title ?? "", over: 3 },
    { text: totals[at]?.value ?? "", over: 1 },
  ];
  return [
    over("title", 40, title),
    over("line", 22, `${words.unit}：${unit}；${words.year}：${words.yearText(year)}`),
    over("heading", 24, words.code),
    groups(0),
    groups(columns),
    over("line", 44, words.codeWhy),
    over("heading", 24, words.totals),
    ...Array.from({ length: half }, (_, index): Row => ({
      look: "boxed",
      height: 18,
      cells: [...pair(index), ...pair(half + index)],
    })),
    over("heading", 24, words.verdict),
    over("line", 20, verdict),
    over("heading", 24, words.queries),
    ...(queries.length === 0 ? [over("line", 20, words.noQueries)] : []),
    ...queries.map(({ text, explained }, index) =>
      over(
        "line",
        34,
        `${index + 1}. ${text}；${explained === undefined ? words.notExplained : words.explained(explained)}`,
      ),
    ),
    ...(more > 0 ? [over("line", 20, words.more(more))] : []),
    ...[...words.signers.map((who) => `${who}：`), words.date].map((text, index): Row => ({
      look: "boxed",
      height: 30,
      cells: [
        { text, over: 4 },
        { text: index === 1 ? words.seal : "", over: 4 },
      ],
    })),
  ];
}

function boxesOf({ cells }: Row, row: number): Box[] {
  let column = 0;
  return cells.map(({ over: width }) => {
    const box: Box = { row, column, rows: 1, columns: width };
    column += width;
    return box;
  });
}

const lineOf = ({ cells }: Row): PageCell[] =>
  cells.flatMap(({ text, over: width }) => [text, ...new Array<string>(width - 1).fill("")]);
