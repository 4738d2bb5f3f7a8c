import type { Fact, Filing, Paragraph } from "../figures";
import { findCover, readCover } from "../sheets/find/findCover";
import { findList, readFacts, readParagraphs, readResults } from "../sheets/find/findRows";
import type { SheetBlock } from "../sheets/find/block";
import type { SheetRows } from "./xlsx/sheetRows";

/** What our own sheets besides the tables say: 封面, 其他数据, 正文. */
export interface ToldBeside {
  readonly cover: Partial<Pick<Filing, "unit" | "shortName" | "organ" | "year" | "contact">>;
  readonly facts: readonly Fact[];
  /** The text that was written out, where there is one; else the template. */
  readonly paragraphs: readonly Paragraph[];
}

/** Takes our own sheets out of a workbook; the others may hold tables. Undefined where it has none of ours. */
export function ownSheets(
  sheets: readonly SheetRows[],
): { readonly told: ToldBeside; readonly others: readonly SheetRows[] } | undefined {
  const block = ({ rows }: SheetRows): SheetBlock => ({ values: rows, formulas: [] });
  const cover = sheets.find((sheet) => findCover(block(sheet)));
  const facts = sheets.find((sheet) => findList(block(sheet), "facts"));
  const narrative = sheets.find((sheet) => findList(block(sheet), "narrative"));
  const own = [cover, facts, narrative].filter((sheet) => sheet !== undefined);
  if (own.length === 0) return undefined;
  const results = narrative ? readResults(block(narrative)) : [];
  const templates = narrative ? readParagraphs(block(narrative)) : [];
  return {
    told: {
      cover: cover ? filled(readCover(valuesBeside(block(cover)))) : {},
      facts: facts ? readFacts(block(facts)) : [],
      paragraphs: [
        ...results,
        ...templates.filter(({ place }) => !results.some((result) => result.place === place)),
      ],
    },
    others: sheets.filter((sheet) => !own.includes(sheet)),
  };
}

/** The cover is read from the block of its name, which ends with the values: notes stand beside it. */
const valuesBeside = (block: SheetBlock): SheetBlock => {
  const labels = findCover(block)?.labels ?? 0;
  return { ...block, values: block.values.map((line) => line.slice(0, labels + 2)) };
};

function filled({
  unit,
  shortName,
  organ,
  year,
  contact,
}: ReturnType<typeof readCover>): ToldBeside["cover"] {
  return {
    ...(unit !== "" && { unit }),
    ...(shortName !== "" && { shortName }),
    ...(organ && { organ }),
    ...(year !== undefined && { year }),
    ...(contact !== "" && { contact }),
  };
}
