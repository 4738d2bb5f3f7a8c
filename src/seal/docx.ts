import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from "docx";
import type { Paper } from "./paper";
import { words } from "./words.zh-CN";

/** 1 mm in twips. */
const mm = 56.6929;
const page = {
  size: { width: Math.round(210 * mm), height: Math.round(297 * mm) },
  margin: { top: 1020, bottom: 850, left: 1134, right: 1134 },
};
const width = page.size.width - page.margin.left - page.margin.right;

const font = (eastAsia: string) => ({ eastAsia, ascii: "Times New Roman", hAnsi: "Times New Roman" });
/** Sizes in half points. */
const looks = {
  title: { font: font("方正小标宋简体"), size: 36 },
  heading: { font: font("黑体"), size: 24 },
  body: { font: font("仿宋_GB2312"), size: 21 },
  small: { font: font("仿宋_GB2312"), size: 18 },
  code: { font: "Courier New", size: 26, bold: true },
} as const satisfies Record<string, IRunOptions>;

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const borders = { top: border, bottom: border, left: border, right: border };

/** The 交稿单 as a Word file of one A4 page. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const { title, unit, year } = paper;
  const document = new Document({
    title,
    creator: unit,
    lastModifiedBy: unit,
    styles: { default: { document: { run: looks.body } } },
    sections: [
      {
        properties: { page },
        children: [
          line(title, looks.title, { alignment: AlignmentType.CENTER, after: 160 }),
          line(`${words.unit}：${unit}；${words.year}：${words.yearText(year)}`, looks.body),
          heading(words.code),
          codeTable(paper.code),
          line(words.codeWhy, looks.small, { after: 40 }),
          heading(words.totals),
          totalsTable(paper.totals),
          heading(words.verdict),
          line(paper.verdict, looks.body),
          heading(words.queries),
          ...queryLines(paper),
          line("", looks.small),
          signatures(),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

interface Spacing {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly before?: number;
  readonly after?: number;
}

const line = (text: string, look: IRunOptions, { alignment, before = 0, after = 0 }: Spacing = {}) =>
  new Paragraph({
    ...(alignment && { alignment }),
    spacing: { before, after },
    children: [new TextRun({ ...look, text })],
  });

const heading = (text: string) => line(text, looks.heading, { before: 100, after: 40 });

const tableOf = (columnWidths: readonly number[], rows: TableRow[]) =>
  new Table({
    rows,
    columnWidths: [...columnWidths],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });

const cell = (size: number, children: Paragraph[]) =>
  new TableCell({
    borders,
    width: { size, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
    verticalAlign: VerticalAlignTable.CENTER,
    children,
  });

/** Two lines of eight groups, which can be read to each other over the telephone. */
function codeTable(code: readonly string[]): Table {
  const each = Math.floor(width / 8);
  const row = (groups: readonly string[]) =>
    new TableRow({
      children: groups.map((group) =>
        cell(each, [line(group, looks.code, { alignment: AlignmentType.CENTER })]),
      ),
    });
  return tableOf(new Array<number>(8).fill(each), [row(code.slice(0, 8)), row(code.slice(8))]);
}

/** Two pairs of name and number a row. */
function totalsTable(totals: Paper["totals"]): Table {
  const widths = [0.36, 0.14, 0.36, 0.14].map((share) => Math.floor(width * share));
  const half = Math.ceil(totals.length / 2);
  const pair = (at: number, column: number) => {
    const { title = "", value = "" } = totals[at] ?? {};
    return [
      cell(widths[column] ?? 0, [line(title, looks.small)]),
      cell(widths[column + 1] ?? 0, [line(value, looks.small, { alignment: AlignmentType.RIGHT })]),
    ];
  };
  const rows = Array.from(
    { length: half },
    (_, index) => new TableRow({ children: [...pair(index, 0), ...pair(half + index, 2)] }),
  );
  return tableOf(widths, rows);
}

function queryLines({ queries, more }: Paper): Paragraph[] {
  if (queries.length === 0) return [line(words.noQueries, looks.body)];
  return [
    ...queries.flatMap(({ text, explained }, index) => [
      line(`${index + 1}. ${text}`, looks.small),
      line(explained === undefined ? words.notExplained : words.explained(explained), looks.small),
    ]),
    ...(more > 0 ? [line(words.more(more), looks.small)] : []),
  ];
}

/** Who signs at the left, a box for the seal at the right. */
function signatures(): Table {
  const widths = [Math.floor(width * 0.55), Math.floor(width * 0.45)];
  const signers = words.signers.map((who) => line(`${who}：`, looks.body, { before: 90, after: 90 }));
  return tableOf(widths, [
    new TableRow({
      cantSplit: true,
      height: { value: 2000, rule: HeightRule.ATLEAST },
      children: [
        cell(widths[0] ?? 0, [...signers, line(words.date, looks.body, { before: 90 })]),
        cell(widths[1] ?? 0, [line(words.seal, looks.body, { alignment: AlignmentType.CENTER })]),
      ],
    }),
  ]);
}
