import { organOf, readFigures, type Filing } from "../figures";
import type { Contents } from "../sheets/port";

/** What stands in for a blank 封面. */
export interface Fallback {
  readonly year: number;
}

/** The filing that the sheets hold; figures without a cell are blank. Explanations are kept elsewhere. */
export function filingFrom(contents: Contents, fallback: Fallback): Filing {
  const { cover, form, factRows, paragraphs } = contents;
  return {
    origin: "own",
    unit: cover.unit,
    shortName: cover.shortName === "" ? cover.unit : cover.shortName,
    organ: cover.organ ?? organOf(cover.unit),
    year: cover.year ?? fallback.year,
    ...(cover.contact !== "" && { contact: cover.contact }),
    form,
    ...readFigures(form, contents.figures),
    // A name whose value is still open is one that texts may use.
    facts: factRows.filter(({ name, value }) => name !== "" || value !== ""),
    paragraphs,
    explanations: [],
  };
}
