import type { Organ } from "../../figures";
import { coverKeys } from "../plan/coverPlan";
import type { Cover } from "../port";
import { strings } from "../strings.zh-CN";
import { plain, textAt, type Block } from "./block";

/** Row of each line of 封面 in its block; the value stands one column to the right of the label. */
export function coverRows(block: Block): ReadonlyMap<keyof Cover, number> {
  const rows = new Map<keyof Cover, number>();
  for (const key of coverKeys) {
    const label = plain(strings.cover.labels[key]);
    const row = block.values.findIndex((line) => plain(line[0]) === label);
    if (row >= 0) rows.set(key, row);
  }
  return rows;
}

/** A cover of which nothing is known. */
export const emptyCover: Cover = {
  unit: "",
  shortName: "",
  organ: undefined,
  year: undefined,
  contact: "",
  edition: undefined,
};

/** What 封面 says. */
export function readCover(block: Block | undefined): Cover {
  if (!block) return emptyCover;
  const rows = coverRows(block);
  const text = (key: keyof Cover): string => {
    const row = rows.get(key);
    return row === undefined ? "" : textAt(block, row, 1);
  };
  const year = /^\D*(20\d\d)(?!\d)/.exec(text("year").normalize("NFKC"))?.[1];
  const organs = Object.entries(strings.organs) as [Organ, string][];
  const edition = text("edition").normalize("NFKC");
  return {
    unit: text("unit"),
    shortName: text("shortName"),
    organ: organs.find(([, words]) => plain(words) === plain(text("organ")))?.[0],
    year: year === undefined ? undefined : Number(year),
    contact: text("contact"),
    edition: edition.startsWith("2021") ? "2021" : edition.startsWith("2019") ? "2019" : undefined,
  };
}
