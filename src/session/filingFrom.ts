import { blank, count, kindsOf, organOf, readFigure, valueOf, type Figure, type Filing } from "../figures";
import { equalitiesOf, type FigureId, type Form } from "../form";
import type { Contents } from "../sheets/port";

/** What stands in for a blank 封面. */
export interface Fallback {
  readonly year: number;
}

/** The filing that the sheets hold; figures without a cell are blank. Explanations are kept elsewhere. */
export function filingFrom(contents: Contents, fallback: Fallback): Filing {
  const { cover, form, factRows, paragraphs } = contents;
  const figures = new Map<FigureId, Figure>();
  const computed = new Set<FigureId>();
  const asText = new Set<FigureId>();
  for (const [id, kind] of kindsOf(form)) {
    const held = contents.figures.get(id);
    const figure = held ? readFigure(held.content, kind) : blank;
    figures.set(id, figure);
    if (held?.computed) computed.add(id);
    else if (typeof held?.content === "string" && figure.state === "number" && figure.note === undefined)
      asText.add(id);
  }
  completeSums(form, figures, computed);
  return {
    origin: "own",
    unit: cover.unit,
    shortName: cover.shortName === "" ? cover.unit : cover.shortName,
    organ: cover.organ ?? organOf(cover.unit),
    year: cover.year ?? fallback.year,
    ...(cover.contact !== "" && { contact: cover.contact }),
    form,
    figures,
    computed,
    asText,
    // A name whose value is still open is one that texts may use.
    facts: factRows.filter(({ name, value }) => name !== "" || value !== ""),
    paragraphs,
    explanations: [],
  };
}

/**
 * A formula leaves its cell blank where a part is a text (`290件`): the sum of what was read stands in its place. Where
 * a part is no number of the form (`290.5`, `-290`), neither is what the formula makes of it: that is told of the part.
 */
function completeSums(form: Form, figures: Map<FigureId, Figure>, computed: ReadonlySet<FigureId>): void {
  for (const { left, right } of equalitiesOf(form)) {
    const [total, ...more] = right;
    if (total === undefined || more.length > 0 || !computed.has(total)) continue;
    if (left.some((id) => figures.get(id)?.state === "unreadable")) {
      figures.set(total, blank);
      continue;
    }
    const parts = left.map((id) => valueOf(figures.get(id)));
    if (figures.get(total)?.state !== "blank" || parts.includes(undefined)) continue;
    figures.set(total, count(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)));
  }
}
