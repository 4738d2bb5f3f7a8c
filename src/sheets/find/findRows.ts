import type { Fact, Paragraph } from "../../figures";
import { placesByName, type Place } from "../../form";
import { strings } from "../words.zh-CN";
import { labelIn } from "../../figures/recognise";
import { textAt, type SheetBlock } from "./block";

/** Where a list stands in its block: the row of its headers, and the column under each of them. */
export interface FoundList {
  readonly row: number;
  readonly columns: readonly number[];
}

/** Finds the list of 其他数据 or 正文 by its headers; undefined if one of them is gone. */
export function findList({ values }: SheetBlock, id: "facts" | "narrative"): FoundList | undefined {
  const headers = strings[id].headers.map(labelIn);
  for (const [row, line] of values.entries()) {
    const texts = line.map(labelIn);
    const columns = headers.map((header) => texts.indexOf(header));
    if (columns.every((column) => column >= 0)) return { row, columns };
  }
  return undefined;
}

/** Rows of 其他数据 that state something: those with a value. */
export const readFacts = (block: SheetBlock | undefined): Fact[] =>
  readFactRows(block).filter(({ value }) => value !== "");

/** All rows of 其他数据 down to the last one with a word in it, as they stand. */
export function readFactRows(block: SheetBlock | undefined): Fact[] {
  const list = block && findList(block, "facts");
  if (!list) return [];
  const rows = block.values.slice(list.row + 1).map((_, index): Fact => {
    const [name = "", value = "", unit = "", note = ""] = list.columns.map((column) =>
      textAt(block, list.row + 1 + index, column),
    );
    return { name, value, unit, note };
  });
  return rows.slice(0, rows.findLastIndex((row) => Object.values(row).some((text) => text !== "")) + 1);
}

/** Row of each place of the narrative in the block of 正文, by its label. */
export function placeRows(
  block: SheetBlock,
  { columns: [labels = 0] }: FoundList,
): ReadonlyMap<Place, number> {
  const rows = new Map<Place, number>();
  for (const [label, place] of placesByName()) {
    const row = block.values.findIndex((line) => labelIn(line[labels]) === labelIn(label));
    if (row >= 0) rows.set(place, row);
  }
  return rows;
}

/** The clerk's own words in 正文. */
export const readParagraphs = (block: SheetBlock | undefined): Paragraph[] => readColumn(block, 1);

/** What stands in 生成结果: as it was written, or as the clerk has changed it. */
export const readResults = (block: SheetBlock | undefined): Paragraph[] => readColumn(block, 2);

function readColumn(block: SheetBlock | undefined, column: 1 | 2): Paragraph[] {
  const list = block && findList(block, "narrative");
  if (!list) return [];
  return [...placeRows(block, list)].flatMap(([place, row]) => {
    const text = textAt(block, row, list.columns[column] ?? column);
    return text === "" ? [] : [{ place, text }];
  });
}
