import type { Line } from "../figures/recognise";
import { decoded, htmlTokens } from "./htmlTokens";

const blocks = new Set(
  "p div h1 h2 h3 h4 h5 h6 li ul ol section article header footer blockquote pre table body caption br hr dl dt dd".split(
    " ",
  ),
);

/** Stands between two paragraphs within one cell; Unicode keeps this code point out of all text. */
const between = "\uFDD0";

interface Row {
  readonly cells: string[];
  /** It holds another table: it is there for the layout of the page, and its text is paragraphs. */
  layout: boolean;
}

/**
 * The lines of a web page: a row of a table as its cells, other text as paragraphs. Labels that are cut over
 * several elements come together again; of tables within tables the inner ones count.
 */
export function linesOfHtml(html: string): Line[] {
  const lines: Line[] = [];
  const rows: Row[] = [];
  let text = "";

  const paragraphs = (words: string) => {
    for (const part of words.split(between)) {
      const plain = part.replace(/\s+/g, " ").trim();
      if (plain !== "") lines.push({ cells: [plain], inTable: false });
    }
  };
  /** Puts what was gathered where it belongs: into the open cell, or among the paragraphs. */
  const settle = () => {
    const row = rows.at(-1);
    if (!row || row.layout || row.cells.length === 0) paragraphs(text);
    else row.cells.push(`${row.cells.pop() ?? ""}${text}`);
    text = "";
  };
  const endRow = () => {
    settle();
    const row = rows.pop();
    if (!row || row.layout || row.cells.length === 0) return;
    const [only = "", ...more] = row.cells;
    if (more.length === 0 && only.includes(between)) paragraphs(only);
    else lines.push({ cells: row.cells.map(cellText), inTable: true });
  };

  for (const token of htmlTokens(html)) {
    if (token.kind === "text") {
      text += decoded(token.text);
      continue;
    }
    const { name, closing } = token;
    if (name === "table" && !closing) {
      settle();
      const outer = rows.at(-1);
      if (outer && !outer.layout) {
        outer.layout = true;
        for (const cell of outer.cells) paragraphs(cell);
      }
    } else if (name === "tr") {
      if (closing) endRow();
      else {
        settle();
        rows.push({ cells: [], layout: false });
      }
    } else if (name === "td" || name === "th") {
      settle();
      if (!closing) rows.at(-1)?.cells.push("");
    } else if (blocks.has(name)) text += between;
  }
  while (rows.length > 0) endRow();
  settle();
  return lines;
}

/** A label over several lines of a cell is one label. */
function cellText(cell: string): string {
  return cell.replaceAll(between, "").replace(/\s+/g, " ").trim();
}
