import type { Line } from "../../figures/recognise";
import { Unreadable } from "../document";
import { textOfXml } from "../docx/textOfXml";
import { linesOfBlocks, type Block, type Cell } from "../markup/blocks";
import { childOf, elementsIn, type Element } from "../markup/element";
import { parseXml } from "../markup/parse";
import type { Packed } from "../packed";
import { messages } from "../words.zh-CN";

const namespaces: ReadonlyMap<string, string> = new Map([
  ["urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"],
  ["urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"],
  ["urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"],
  ["urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"],
]);

/** Elements whose words are not printed where they stand. */
const silent = new Set([
  "text:note",
  "office:annotation",
  "text:tracked-changes",
  "text:sequence-decls",
  "text:ruby-text",
]);

/** The lines of an OpenDocument text, as LibreOffice and WPS write it. */
export function linesOfOdt(packed: Packed): Line[] {
  const part = packed.read("content.xml");
  const root = part && childOf(parseXml(textOfXml(part), namespaces), "office:document-content");
  const body = childOf(childOf(root, "office:body"), "office:text");
  if (!body) throw new Unreadable(messages.damaged);
  return linesOfBlocks(blocksIn(body));
}

function blocksIn(parent: Element): Block[] {
  const blocks: Block[] = [];
  const boxes: Element[] = [];
  for (const child of elementsIn(parent)) {
    if (child.name === "text:p" || child.name === "text:h")
      blocks.push({ kind: "text", text: textOf(child, boxes) });
    else if (child.name === "table:table") blocks.push({ kind: "table", rows: rowsOf(child).map(cellsOf) });
    else if (!silent.has(child.name)) blocks.push(...blocksIn(child));
    for (const box of boxes.splice(0)) blocks.push(...blocksIn(box));
  }
  return blocks;
}

function textOf(parent: Element, boxes: Element[]): string {
  return parent.children
    .map((child): string => {
      if (typeof child === "string") return child.replace(/\s+/g, " ");
      if (silent.has(child.name)) return "";
      if (child.name === "draw:text-box") {
        boxes.push(child);
        return "";
      }
      if (child.name === "text:s" || child.name === "text:tab") return " ";
      return child.name === "text:line-break" ? "\n" : textOf(child, boxes);
    })
    .join("");
}

function rowsOf(table: Element): Element[] {
  return [...elementsIn(table)].flatMap((child) => {
    if (child.name === "table:table-row") return [child];
    return ["table:table-header-rows", "table:table-rows", "table:table-row-group"].includes(child.name)
      ? rowsOf(child)
      : [];
  });
}

/** Covered cells stand in the file too, and are left to the one that covers them. */
const cellsOf = (row: Element): Cell[] =>
  [...elementsIn(row, "table:table-cell")].map((cell) => ({
    blocks: blocksIn(cell),
    columns: spanOf(cell, "table:number-columns-spanned"),
    rows: spanOf(cell, "table:number-rows-spanned"),
  }));

function spanOf({ attributes }: Element, name: string): number {
  const span = Number.parseInt(attributes[name] ?? "1", 10);
  return span >= 1 ? Math.min(span, 500) : 1;
}
