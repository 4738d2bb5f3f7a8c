import type { Organ } from "../../figures";
import { editionIds } from "../../form";
import { coverKeys } from "../plan/coverPlan";
import type { Cover } from "../port";
import { strings } from "../words.zh-CN";
import { labelIn } from "../../figures/recognise";
import { textAt, type SheetBlock } from "./block";

/** Where the lines of 封面 stand in a block. */
export interface FoundCover {
  readonly labels: number;
  readonly rows: ReadonlyMap<keyof Cover, number>;
  /** The column of what is filled in. */
  readonly values: number;
}

/** How many of the six labels must be there. */
const enough = 4;

/** Finds the lines of 封面 by their labels; undefined if too few of them are left. */
export function findCover({ values }: SheetBlock): FoundCover | undefined {
  const width = values[0]?.length ?? 0;
  for (let labels = 0; labels < width; labels += 1) {
    const texts = values.map((line) => labelIn(line[labels]));
    const rows = new Map<keyof Cover, number>();
    for (const key of coverKeys) {
      const row = texts.indexOf(labelIn(strings.cover.labels[key]));
      if (row >= 0) rows.set(key, row);
    }
    // A column put between the labels and the values leaves the values last.
    if (rows.size >= enough) return { labels, rows, values: Math.max(labels + 1, width - 1) };
  }
  return undefined;
}

/** A cover of which nothing is known. */
const emptyCover: Cover = {
  unit: "",
  shortName: "",
  organ: undefined,
  year: undefined,
  contact: "",
  edition: undefined,
};

/** What 封面 says. */
export function readCover(block: SheetBlock | undefined): Cover {
  const found = block && findCover(block);
  if (!found) return emptyCover;
  const text = (key: keyof Cover): string => {
    const row = found.rows.get(key);
    return row === undefined ? "" : textAt(block, row, found.values);
  };
  const year = /^\D*(20\d\d)(?!\d)/.exec(text("year").normalize("NFKC"))?.[1];
  const organs = Object.entries(strings.organs) as [Organ, string][];
  const edition = text("edition").normalize("NFKC");
  return {
    unit: text("unit"),
    shortName: text("shortName"),
    organ: organs.find(([, words]) => labelIn(words) === labelIn(text("organ")))?.[0],
    year: year === undefined ? undefined : Number(year),
    contact: text("contact"),
    edition: editionIds().find((id) => edition.startsWith(id)),
  };
}
