import { addressOf } from "../../sheets/plan/address";
import { looks } from "../../sheets/plan/looks";
import { nameOf } from "../../sheets/plan/rangeNames";
import type { Box } from "../../sheets/plan";
import type { Page, PageCell } from "../../sheets/page/page";
import { fewest, type Rate } from "../change";
import type { ComparedLine, Comparison } from "../comparison";
import type { FigureId } from "../../form";
import { words } from "../words.zh-CN";
import { sheetWords as say } from "./words.zh-CN";

/** The row of the page in which the lines begin. */
const top = 3;

/** 对比: every line, this year's numbers and everything computed from them as formulas that follow the tables. */
export function comparisonPage(comparison: Comparison): Page {
  const { years, lines } = comparison;
  const { headers } = words;
  const titles = [
    headers.line,
    ...years.map(words.year),
    headers.by,
    headers.rate,
    headers.share,
    headers.points,
  ];
  const rowOf = new Map<string, number>(lines.map(({ figures }, index) => [figures.join(), top + index]));
  const columns = titles.length;
  const whole: Box = { row: 0, column: 0, rows: top + lines.length, columns };
  const body: Box = { row: top, column: 1, rows: lines.length, columns: columns - 1 };
  const percents = [columns - 3, columns - 2].map((column) => ({ ...body, column, columns: 1 }));
  return {
    id: "comparison",
    charts: [],
    cells: [
      padded([say.title], columns),
      padded([say.note], columns),
      titles,
      ...lines.map((line, index) => rowCells(line, top + index, years.length, rowOf)),
    ],
    plan: {
      sheet: say.sheet,
      merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns })),
      bordered: [{ row: top - 1, column: 0, rows: lines.length + 1, columns }],
      styles: [
        { boxes: [whole], style: looks.body },
        { boxes: [{ ...whole, rows: 1 }], style: looks.title },
        { boxes: [{ row: 1, column: 0, rows: 1, columns }], style: { ...looks.note, vertical: "Center" } },
        { boxes: [{ row: top - 1, column: 0, rows: 1, columns }], style: { ...looks.header, bold: true } },
        { boxes: [body], style: { horizontal: "Right" } },
        { boxes: percents, style: { numberFormat: "0.00%" } },
        { boxes: [{ ...body, column: columns - 1, columns: 1 }], style: { numberFormat: "0.00" } },
      ],
      validations: [],
      checks: [],
      names: [{ name: nameOf("comparison"), box: whole }],
      columnWidths: [190, ...years.map(() => 62), 62, 90, 84, 84],
      rowHeights: [
        { row: 0, rows: 1, height: 36 },
        { row: 1, rows: 1, height: 44 },
        { row: 2, rows: 1, height: 32 },
      ],
      frozenRows: top,
      page: { orientation: "portrait", titleRows: { row: top - 1, rows: 1 }, area: whole },
    },
  };
}

const padded = (cells: readonly PageCell[], columns: number): PageCell[] => [
  ...cells,
  ...new Array<string>(columns - cells.length).fill(""),
];

function rowCells(
  line: ComparedLine,
  row: number,
  years: number,
  rowOf: ReadonlyMap<string, number>,
): PageCell[] {
  const { title, values, figures, change, share, kind } = line;
  const at = (column: number, of = row) => addressOf({ row: of, column, rows: 1, columns: 1 });
  const [now, before] = [at(1), at(2)];
  const known = values.map((value) => (value ? Number(value.text) : ""));
  const cells: PageCell[] = [title, { formula: [figures], result: known[0] ?? "" }, ...known.slice(1)];
  if (years < 2) return padded(cells, years + 5);
  const both = (then: string) => `IF(COUNT(${now},${before})<2,"",${then})`;
  const few = kind === "count" ? `IF(${before}<${fewest},"${say.few}",` : "";
  const growth = `(${now}-${before})/${before}`;
  const rate = `IF(${now}=${before},"${words.level}",IF(${before}=0,"${words.noBase}",${few}${growth}${few === "" ? "" : ")"}))`;
  cells.push(
    { formula: [both(`${now}-${before}`)], result: change.kind === "unknown" ? "" : Number(change.by.text) },
    { formula: [both(rate)], result: resultOf(change) },
  );
  return padded([...cells, ...shareCells(share, { at, of: wholeRow(line, rowOf) })], years + 5);
}

/** Where the row of what a line is a part of stands. */
const wholeRow = ({ whole }: ComparedLine, rowOf: ReadonlyMap<string, number>) =>
  rowOf.get((whole ?? ([] as readonly FigureId[])).join());

function resultOf(change: ComparedLine["change"]): string | number {
  switch (change.kind) {
    case "unknown":
      return "";
    case "level":
      return words.level;
    case "noBase":
      return words.noBase;
    case "few":
      return say.few;
    case "rate":
      return Number(change.rate.text) / 100;
  }
}

interface Places {
  readonly at: (column: number, row?: number) => string;
  readonly of: number | undefined;
}

function shareCells(share: ComparedLine["share"], { at, of }: Places): PageCell[] {
  if (!share || of === undefined) return ["", ""];
  const [now, before, whole, last] = [at(1), at(2), at(1, of), at(2, of)];
  const few = `"${say.fewWhole}"`;
  const points = `IF(OR(${whole}<${fewest},${last}<${fewest}),${few},(${now}/${whole}-${before}/${last})*100)`;
  return [
    {
      formula: [`IF(COUNT(${now},${whole})<2,"",IF(${whole}<${fewest},${few},${now}/${whole}))`],
      result: rateResult(share.now),
    },
    {
      formula: [`IF(COUNT(${now},${whole},${before},${last})<4,"",${points})`],
      result: share.points
        ? Number(share.points.text)
        : [share.now, share.before].some(({ kind }) => kind === "unknown")
          ? ""
          : say.fewWhole,
    },
  ];
}

function rateResult(rate: Rate): string | number {
  if (rate.kind === "unknown") return "";
  return rate.kind === "few" ? say.fewWhole : Number(rate.percent.text) / 100;
}
