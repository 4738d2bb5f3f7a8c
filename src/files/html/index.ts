import type { Line } from "../../figures/recognise";
import { elementsIn, type Element } from "../markup/element";
import { linesOfBlocks, type MarkupBlock, type Cell } from "../markup/blocks";
import { parseHtml } from "../markup/parse";
import { offLine, type OffLine } from "../markup/offLine";

/** The lines of a web page: its paragraphs, and the rows of its tables. */
export const linesOfHtml = (html: string): Line[] => linesOfBlocks(blocksIn(parseHtml(html)));

/** Elements that begin and end a line of their own. */
const lineBreaking = new Set(
  "p div h1 h2 h3 h4 h5 h6 li ul ol section article header footer blockquote pre body caption br hr dl dt dd center table".split(
    " ",
  ),
);

function blocksIn(parent: Element): MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  let text = "";
  const settle = () => {
    const plain = text.replace(/\s+/g, " ").trim();
    if (plain !== "") blocks.push({ kind: "text", text: plain });
    text = "";
  };
  const visit = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === "string") text += child;
      else if (!isHidden(child)) {
        const breaks = lineBreaking.has(child.name);
        if (breaks) settle();
        if (child.name === "table") {
          blocks.push(...captionsOf(child), { kind: "table", rows: rowsOf(child).map(cellsOf) });
        } else {
          const place = placeOf(child);
          const before = text;
          if (place !== undefined) text = "";
          visit(child);
          if (place !== undefined) text = before + offLine(text, place);
        }
        if (breaks) settle();
      }
    }
  };
  visit(parent);
  settle();
  return blocks;
}

/** What no reader sees: hidden by its style or, in pages that Word saved, deleted. */
function isHidden({ name, attributes: { hidden, style = "" } }: Element): boolean {
  if (name === "del" || hidden !== undefined) return true;
  return style !== "" && /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style);
}

function placeOf({ name, attributes: { style = "" } }: Element): OffLine | undefined {
  const said = style === "" ? undefined : /vertical-align\s*:\s*(sup|sub)/i.exec(style)?.[1]?.toLowerCase();
  const place = said ?? name;
  return place === "sup" ? "raised" : place === "sub" ? "lowered" : undefined;
}

const captionsOf = (table: Element): MarkupBlock[] =>
  [...elementsIn(table, "caption")].flatMap((caption) => blocksIn(caption));

function rowsOf(table: Element): Element[] {
  return [...elementsIn(table)].flatMap((child) => {
    if (isHidden(child)) return [];
    if (child.name === "tr") return [child];
    return ["thead", "tbody", "tfoot"].includes(child.name) ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element): Cell[] =>
  [...elementsIn(row)].flatMap((cell): Cell[] =>
    (cell.name === "td" || cell.name === "th") && !isHidden(cell)
      ? [{ blocks: blocksIn(cell), columns: spanOf(cell, "colspan"), rows: spanOf(cell, "rowspan") }]
      : [],
  );

/** No table of the form is larger. */
const widest = 500;

function spanOf({ attributes }: Element, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(attributes[name] ?? "1", 10);
  return span >= 1 ? Math.min(span, widest) : 1;
}
