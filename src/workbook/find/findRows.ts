import type { Fact, Paragraph, Place } from "../../figures";
import { strings } from "../strings.zh-CN";
import { plain, textAt, type Block } from "./block";

/** Rows of 其他数据 that state something: those with a value. */
export function readFacts(block: Block | undefined): Fact[] {
  if (!block) return [];
  return block.values.flatMap((_, row): Fact[] => {
    const [name, value, unit, note] = [0, 1, 2, 3].map((column) => textAt(block, row, column));
    if (row === 0 || !value) return [];
    return [{ name: name ?? "", value, unit: unit ?? "", note: note ?? "" }];
  });
}

/** Row of each place of the narrative in the block of 正文, by its label. */
export function placeRows(block: Block): ReadonlyMap<Place, number> {
  const rows = new Map<Place, number>();
  for (const [place, label] of Object.entries(strings.narrative.places) as [Place, string][]) {
    const row = block.values.findIndex((line) => plain(line[0]) === plain(label));
    if (row >= 0) rows.set(place, row);
  }
  return rows;
}

/** The clerk's own words in 正文. */
export function readParagraphs(block: Block | undefined): Paragraph[] {
  if (!block) return [];
  return [...placeRows(block)].flatMap(([place, row]) => {
    const text = textAt(block, row, 1);
    return text === "" ? [] : [{ place, text }];
  });
}
