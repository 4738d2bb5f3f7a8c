import type { FigureId } from "../../form";
import { marksOf } from "../marksOf";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";

import { titleOf } from "../titleOf";
import { strings } from "../words.zh-CN";

/** F8: the next cell that wants a look, in the order of the form, and back to the first after the last. */
export async function nextFinding(context: ActionContext, step: 1 | -1): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const marked = new Set(marksOf(book.audit).map(({ figure }) => figure));
  const places = [...book.filing.figures.keys()].filter((figure) => marked.has(figure));
  const figure = placeAfter(places, context.store.get().visited, step);
  await perform(context, strings.going, async () => {
    if (figure === undefined) return strings.check.noFinding;
    unwrap(await context.workbook.reveal(figure));
    context.store.set({ tab: "check", selected: figure, visited: figure });
    return strings.check.at(places.indexOf(figure) + 1, places.length, titleOf(book.filing.form, figure));
  });
}

function placeAfter(places: readonly FigureId[], visited: FigureId | undefined, step: 1 | -1) {
  const at = visited === undefined ? -1 : places.indexOf(visited);
  if (at < 0) return step === 1 ? places[0] : places.at(-1);
  return places[(at + step + places.length) % places.length];
}
