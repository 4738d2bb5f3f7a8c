import type { Figure, Filing } from "../figures";
import { figureCellsOf, forms, groupsOf, memoize, type FigureId, type Form } from "../form";

/** What a form can say, and of which of its figures: the figures themselves, and the sums that have a name. */
export const membersOf: (form: Form) => ReadonlyMap<FigureId, readonly FigureId[]> = memoize(
  (form) =>
    new Map<FigureId, readonly FigureId[]>([
      ...groupsOf(form).map(({ id, members }) => [id, members] as const),
      ...figureIdsOf(form).map((id) => [id, [id]] as const),
    ]),
);

/** The ids of a form's figures in its order. */
export const figureIdsOf: (form: Form) => readonly FigureId[] = memoize((form) =>
  form.tables.flatMap((table) => figureCellsOf(table).map(({ id }) => id)),
);

/**
 * The form on which filings of one edition can be added up: the finest variant of which every filing can tell every
 * figure, by itself or as a sum. Where some have three rows and some one, the one row stands; nothing is guessed.
 */
export function commonForm(edition: string, used: Iterable<Form>): Form | undefined {
  const all = [...new Set(used)];
  const variants = forms.filter((form) => form.edition === edition);
  return (
    variants.find((form) =>
      figureIdsOf(form).every((id) => all.every((other) => membersOf(other).has(id))),
    ) ?? variants[0]
  );
}

/** The cells of a filing that make up a figure of the common form; none where its form does not tell it. */
export function cellsOf({ form, figures }: Filing, id: FigureId): Figure[] {
  return (membersOf(form).get(id) ?? []).map((member) => figures.get(member) ?? { state: "blank" });
}
