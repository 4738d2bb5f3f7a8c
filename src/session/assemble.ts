import { audit } from "../audit";
import { organOf, type Filing } from "../figures";
import type { Contents } from "../sheets/port";
import { hasSheet } from "./hasSheet";
import { filingFrom } from "./filingFrom";
import { nothingKept, type Kept } from "./kept";
import { editedResults, withEdited } from "./results";
import type { CoverDraft, OpenBook } from "./state";

/** What a reading of the sheets is completed with. */
export interface Beside {
  /** Undefined where the workbook could not tell it yet. */
  readonly kept: Kept | undefined;
  /** What was typed for 封面 before there is one. */
  readonly draft: CoverDraft | undefined;
  /** The 年度 to suggest while none is filled in. */
  readonly thisYear: number;
}

/** The workbook as the clerk sees it: the sheets, what is kept out of sight, and the audit of both together. */
export function assemble(contents: Contents, { kept, draft, thisYear }: Beside): OpenBook {
  const { explanations, lastYear, results, units } = kept ?? nothingKept;
  // Until it is known what was written, no text counts as changed.
  const edited = kept ? editedResults(contents.results, results) : [];
  const read = filingFrom(contents, { year: thisYear });
  const filing: Filing = {
    ...withDraft(read, contents, draft),
    paragraphs: withEdited(contents.paragraphs, edited),
    explanations,
    ...(lastYear && { lastYear }),
    ...(units.length > 0 && { units }),
  };
  return {
    kind: "open",
    sheets: contents.sheets,
    selfChecking: contents.selfChecking,
    marked: contents.marked,
    calculatedByHand: contents.calculatedByHand,
    filing,
    audit: audit(filing),
    typed: new Map([...contents.figures].map(([figure, { content }]) => [figure, content])),
    factRows: contents.factRows,
    addresses: new Map(
      [...contents.figures].flatMap(([figure, { address }]) => (address ? [[figure, address] as const] : [])),
    ),
    templates: contents.paragraphs,
    results: contents.results,
    edited,
  };
}

/** What was typed before the cover stood holds until it stands. */
function withDraft(filing: Filing, contents: Contents, draft: CoverDraft | undefined): Filing {
  if (!draft || hasSheet(contents, "cover")) return filing;
  const { unit = filing.unit, year = filing.year } = draft;
  return { ...filing, unit, year, shortName: unit, organ: draft.organ ?? organOf(unit) };
}
