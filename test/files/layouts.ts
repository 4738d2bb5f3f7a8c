import { utils, write } from "@e965/xlsx";
import { textOf, type Filing } from "../../src/figures";
import { layout, type LayoutCell, type Table } from "../../src/form";
import { compose } from "../../src/prose/compose";
import { asHtml, asText, buildReport, type ReportBlock } from "../../src/report";
import { asDocx } from "../../src/report/docx";

/** A filing as a file, in one of the ways in which reports are found. */
export type Layouter = (filing: Filing) => Promise<Uint8Array> | Uint8Array;

const bytes = (text: string) => new TextEncoder().encode(text);
const reportOf = (filing: Filing) =>
  buildReport(filing, compose(filing).paragraphs, { date: "2024年1月12日" });

function cellText(cell: LayoutCell, { figures }: Filing): string {
  return cell.role === "figure" ? textOf(figures.get(cell.figure)) : cell.text;
}

function blocksOf(
  filing: Filing,
  table: (table: Table) => string,
  paragraph = (text: string) => text,
): string {
  return reportOf(filing)
    .blocks.map((block: ReportBlock) => {
      if (block.kind === "table") return table(block.layout.table);
      if (block.kind === "paragraph") return paragraph(block.runs.map(({ text }) => text).join(""));
      if (block.kind === "picture") return "";
      return block.kind === "signature" ? block.lines.map(paragraph).join("\n") : paragraph(block.text);
    })
    .join("\n");
}

/** Rows of anchors only: what a merged cell covers is not there. */
function anchorRows(table: Table, filing: Filing): { cell: LayoutCell; text: string }[][] {
  const grid = layout(table);
  return Array.from({ length: grid.rows }, (_, row) =>
    grid.cells.filter((cell) => cell.row === row).map((cell) => ({ cell, text: cellText(cell, filing) })),
  );
}

/** The whole grid, with nothing where a merged cell covers. */
function gridRows(table: Table, filing: Filing): string[][] {
  const grid = layout(table);
  const rows = Array.from({ length: grid.rows }, () => new Array<string>(grid.columns).fill(""));
  for (const cell of grid.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = cellText(cell, filing);
  }
  return rows;
}

/** As editors of government sites leave it: labels cut over spans, blanks as entities, tables for the layout. */
function siteHtml(filing: Filing): string {
  const cut = (text: string) => {
    const half = Math.ceil(text.length / 2);
    return `<p style="x"><span>${text.slice(0, half)}</span><span lang="EN">${text.slice(half)}</span></p>`;
  };
  const table = (each: Table) =>
    `<table border=1><tbody>${anchorRows(each, filing)
      .map(
        (row) =>
          `<tr>${row
            .map(
              ({ cell, text }) =>
                `<td rowspan=${cell.rowSpan} colspan=${cell.columnSpan}>&nbsp;${cut(text)}&nbsp;</td>`,
            )
            .join("\n")}</tr>`,
      )
      .join("")}</tbody></table>`;
  const body = blocksOf(filing, table, (text) => `<p>&emsp;&emsp;${text}</p>`);
  return `<html><head><title>x</title><script>var a = "<td>9</td>";</script></head><body>
    <!-- <table><tr><td>一、本年新收政府信息公开申请数量</td><td>999</td></tr></table> -->
    <table width=100%><tr><td>导航</td></tr><tr><td><div>${body}</div></td></tr></table></body></html>`;
}

/** Labels as they drift from year to year and from hand to hand. */
function drifted(text: string): string {
  return text
    .replace("本年制发件数", "本年度制发数")
    .replace("（单位：万元）", "")
    .replace("一、本年新收政府信息公开申请数量", "一、本年（2023）新收政府信息公开申请数量")
    .replace("（一）予以公开", "1.予以公开")
    .replace("2.其他法律行政法规禁止公开", "2、其他法律行政止公开")
    .replace("其他法律、行政法规", "其他法律行政法规")
    .replace("危及“三安全一稳定”", "危及 三安全一稳定")
    .replace("四、结转下年度继续办理", "四、结转下年度 继续办理");
}

const oneValuePerLine = (filing: Filing): string =>
  blocksOf(filing, (table) =>
    anchorRows(table, filing)
      .flat()
      .map(({ text }) => text)
      .join("\n"),
  );

const pipes = (filing: Filing): string =>
  blocksOf(filing, (table) =>
    gridRows(table, filing)
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n"),
  );

/** A table torn over two pages: the header comes again, and so do the labels that span the rows. */
const torn = (filing: Filing): string =>
  blocksOf(
    filing,
    (table) => {
      const grid = layout(table);
      const rows = gridRows(table, filing).map(
        (row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`,
      );
      const middle = Math.ceil(rows.length / 2);
      const [header, first, second] = [
        rows.slice(0, grid.headerRows),
        rows.slice(grid.headerRows, middle),
        rows.slice(middle),
      ];
      const drawn = (part: readonly string[]) => `<table>${[...header, ...part].join("")}</table>`;
      return table.id === "requests"
        ? `${drawn(first)}<p>— 3 —</p>${drawn(second)}`
        : drawn([...first, ...second]);
    },
    (text) => `<p>${text}</p>`,
  );

/** As a table comes out of a PDF: blanks between the cells, and long labels over two lines. */
const spaced = (filing: Filing): string =>
  blocksOf(filing, (table) =>
    anchorRows(table, filing)
      .map((row) => {
        const label = row.find(
          ({ cell, text }) => cell.role === "rowHeader" && text.length > longLabel,
        )?.text;
        const line = row.map(({ text }) => text).join("  ");
        if (label === undefined) return line;
        const [before = "", after = ""] = line.split(label);
        return `${before}${label.slice(0, longLabel)}\n${label.slice(longLabel)}\n${after.trim()}`;
      })
      .join("\n"),
  );
const longLabel = 18;

/** A workbook in which the tables stand below titles, not at the corner, with or without merged cells. */
function workbook(filing: Filing, bookType: "xlsx" | "biff8", merged: boolean): Uint8Array {
  const book = utils.book_new();
  const first = utils.aoa_to_sheet([["", reportOf(filing).title]]);
  utils.book_append_sheet(book, first, "说明");
  filing.form.tables.forEach((table, index) => {
    const rows: (string | number)[][] = gridRows(table, filing).map((row) =>
      ["", ...row].map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
    );
    const sheet = utils.aoa_to_sheet([["", table.title], [], ...rows, [], ["", "填表人："]]);
    if (merged) {
      sheet["!merges"] = layout(table)
        .cells.filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
        .map(({ row, column, rowSpan, columnSpan }) => ({
          s: { r: row + 2, c: column + 1 },
          e: { r: row + rowSpan + 1, c: column + columnSpan },
        }));
    }
    utils.book_append_sheet(book, sheet, `Sheet${index + 2}`);
  });
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** Every way, by name. Those that carry the narrative too are told apart by `whole`. */
export const layouts: readonly { readonly name: string; readonly whole: boolean; readonly make: Layouter }[] =
  [
    { name: "our Word file", whole: true, make: (filing) => asDocx(reportOf(filing)) },
    { name: "our web page", whole: true, make: (filing) => bytes(asHtml(reportOf(filing))) },
    { name: "our text", whole: true, make: (filing) => bytes(asText(reportOf(filing))) },
    { name: "a page of a government site", whole: true, make: (filing) => bytes(siteHtml(filing)) },
    {
      name: "the same with drifted labels",
      whole: true,
      make: (filing) => bytes(drifted(siteHtml(filing).replace(/<\/?span[^>]*>/g, ""))),
    },
    { name: "one value per line", whole: true, make: (filing) => bytes(oneValuePerLine(filing)) },
    { name: "a table torn over two pages", whole: true, make: (filing) => bytes(torn(filing)) },
    { name: "blanks between the cells", whole: true, make: (filing) => bytes(spaced(filing)) },
    { name: "rows with upright strokes", whole: true, make: (filing) => bytes(pipes(filing)) },
    {
      name: "text with Windows line ends and a mark",
      whole: true,
      make: (filing) => bytes(`\uFEFF${asText(reportOf(filing)).replaceAll("\n", "\r\n")}`),
    },
    { name: "a workbook with merged cells", whole: false, make: (filing) => workbook(filing, "xlsx", true) },
    {
      name: "a workbook without merged cells",
      whole: false,
      make: (filing) => workbook(filing, "xlsx", false),
    },
    { name: "an old workbook", whole: false, make: (filing) => workbook(filing, "biff8", true) },
  ];
