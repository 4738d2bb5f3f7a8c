import type { Run } from "../prose/run";
import type { LayoutCell } from "../form";
import { svgOf } from "../pictures/svg";
import { printable } from "./printable";
import type { ReportBlock, Report, TableBlock } from "./report";

const style = `
body { margin: 2em auto; max-width: 60em; padding: 0 1em; font: 1rem/1.8 FangSong, STFangsong, serif; }
h1 { font: bold 1.6rem/1.5 SimSun, STSong, serif; text-align: center; }
h2 { font: bold 1.15rem/1.8 SimHei, STHeiti, sans-serif; }
h3 { font: 1.1rem/1.8 KaiTi, STKaiti, serif; }
p { text-indent: 2em; margin: 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.4; }
th, td { border: 1px solid #000; padding: 0.2em 0.3em; text-align: center; font-weight: normal; }
tbody th[scope="row"] { text-align: left; }
figure { margin: 1em 0; text-align: center; break-inside: avoid; }
figure img { max-width: 100%; height: auto; }
footer p { text-align: right; text-indent: 0; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => printable(text).replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** The report as one HTML file that needs nothing else, and prints on A4. */
export function asHtml(report: Report): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(report.title)}</title>
<style>${style}</style>
</head>
<body>
${asHtmlContent(report)}
</body>
</html>
`;
}

/** What stands on the page, without styles: ready to paste into the editor of a website. */
export function asHtmlContent({ blocks }: Report): string {
  return `<article>\n${blocks.map(blockHtml).join("\n")}\n</article>`;
}

function blockHtml(block: ReportBlock): string {
  switch (block.kind) {
    case "title":
      return `<h1>${escaped(block.text)}</h1>`;
    case "heading":
      return block.level === 1 ? `<h2>${escaped(block.text)}</h2>` : `<h3>${escaped(block.text)}</h3>`;
    case "paragraph":
      return `<p>${block.runs.map(runHtml).join("")}</p>`;
    case "table":
      return tableHtml(block);
    case "picture":
      return pictureHtml(block);
    case "signature":
      return `<footer>\n${block.lines.map((line) => `<p>${escaped(line)}</p>`).join("\n")}\n</footer>`;
  }
}

/** What the clerk has to fill in stands out, so that it does not go online unseen. */
function runHtml({ text, todo }: Run): string {
  return todo ? `<mark>${escaped(text)}</mark>` : escaped(text);
}

/** The drawing stands in the page itself; its alternative tells every number. */
function pictureHtml({ picture, caption }: ReportBlock & { readonly kind: "picture" }): string {
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(picture))}`;
  return `<figure><img src="${source}" alt="${escaped(picture.alternative)}"><figcaption>${escaped(caption)}</figcaption></figure>`;
}

function tableHtml(block: TableBlock): string {
  const { layout } = block;
  const rows = Array.from({ length: layout.rows }, (_, index) => {
    const cells = layout.cells.filter(({ row }) => row === index).map((cell) => cellHtml(cell, block));
    return `<tr>${cells.join("")}</tr>`;
  });
  const part = (tag: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`<${tag}>`, ...lines, `</${tag}>`];
  return [
    "<table>",
    ...part("thead", rows.slice(0, layout.headerRows)),
    ...part("tbody", rows.slice(layout.headerRows)),
    "</table>",
  ].join("\n");
}

function cellHtml(cell: LayoutCell, { figures }: TableBlock): string {
  const span = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : "");
  const spans = span("rowspan", cell.rowSpan) + span("colspan", cell.columnSpan);
  if (cell.role === "figure") return `<td${spans}>${escaped(figures.get(cell.figure) ?? "")}</td>`;
  const scope = {
    banner: "colgroup",
    corner: "colgroup",
    columnHeader: cell.columnSpan > 1 ? "colgroup" : "col",
    rowHeader: cell.rowSpan > 1 ? "rowgroup" : "row",
  }[cell.role];
  return `<th scope="${scope}"${spans}>${escaped(cell.text)}</th>`;
}
