import type { FigureId } from "./figureId";
import type { Form } from "./form";
import { memoize } from "./memoize";
import { figureCellsOf } from "./walk";

/** What counts in the row or block of a figure: the words of the edition, its own or those of a heading above it. */
export function hintOf(form: Form, figure: FigureId): string | undefined {
  return hintsOf(form).get(figure);
}

const hintsOf: (form: Form) => ReadonlyMap<FigureId, string> = memoize((form) => {
  const hints = new Map<FigureId, string>();
  for (const { id, row, column } of form.tables.flatMap(figureCellsOf)) {
    const nodes = [row, column].flatMap((leaf) => (leaf ? [leaf.node, ...[...leaf.path].reverse()] : []));
    const hint = nodes.find((node) => node.hint !== undefined)?.hint;
    if (hint !== undefined) hints.set(id, hint);
  }
  return hints;
});
