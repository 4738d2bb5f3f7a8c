import type { Line } from "../../figures/recognise";
import { linesOfBlocks, type MarkupBlock, type Cell } from "../markup/blocks";
import { elementsIn, type Element } from "../markup/element";
import type { Packed } from "../packed";
import { bodyOf } from "./body";
import { silent, wordsIn } from "./wordsIn";

export { sheetsInOds } from "./sheets";

/** The lines of an OpenDocument text, as LibreOffice and WPS write it. */
export function linesOfOdt(packed: Packed): Line[] {
  return linesOfBlocks(blocksIn(bodyOf(packed, "office:text")));
}

function blocksIn(parent: Element): MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  const boxes: Element[] = [];
  for (const child of elementsIn(parent)) {
    if (child.name === "text:p" || child.name === "text:h")
      blocks.push({ kind: "text", text: wordsIn(child, boxes) });
    else if (child.name === "table:table") blocks.push({ kind: "table", rows: rowsOf(child).map(cellsOf) });
    else if (!silent.has(child.name)) for (const block of blocksIn(child)) blocks.push(block);
    for (const box of boxes.splice(0)) for (const block of blocksIn(box)) blocks.push(block);
  }
  return blocks;
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
