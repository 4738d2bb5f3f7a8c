import { blank, kindsOf, readFigure, type Figure, type Filing } from "../figures";
import type { FigureId } from "../form";
import type { Contents } from "../sheets/port";

/** What stands in for a blank 封面. */
export interface Fallback {
  readonly year: number;
}

/** The filing that the sheets hold; figures without a cell are blank. Explanations are kept elsewhere. */
export function filingFrom(contents: Contents, fallback: Fallback): Filing {
  const { cover, form, facts, paragraphs } = contents;
  const figures = new Map<FigureId, Figure>();
  const computed = new Set<FigureId>();
  for (const [id, kind] of kindsOf(form)) {
    const held = contents.figures.get(id);
    figures.set(id, held ? readFigure(held.content, kind) : blank);
    if (held?.computed) computed.add(id);
  }
  return {
    origin: "own",
    unit: cover.unit,
    shortName: cover.shortName === "" ? cover.unit : cover.shortName,
    organ: cover.organ ?? "department",
    year: cover.year ?? fallback.year,
    ...(cover.contact !== "" && { contact: cover.contact }),
    form,
    figures,
    computed,
    facts,
    paragraphs,
    explanations: [],
  };
}
