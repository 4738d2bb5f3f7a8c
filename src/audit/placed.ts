import type { Figure, Filing } from "../figures";
import type { FigureId, Form } from "../form";
import { compiledOf } from "./compiled";

/** A figure without a number: blank, not applicable or unreadable. */
type Unfilled = readonly [id: FigureId, figure: Exclude<Figure, { state: "number" }>];

/** The figures of a filing in the order of its form. */
export interface OrderedFigures {
  readonly form: Form;
  readonly figures: readonly (Figure | undefined)[];
  /** Those that hold no number. Most filings have none or few. */
  readonly withoutNumber: readonly Unfilled[];
}

const known = new WeakMap<Filing["figures"], OrderedFigures>();

/** Puts the figures of a filing in their places, once. */
export function placedIn({ form, figures }: Filing): OrderedFigures {
  const before = known.get(figures);
  if (before?.form === form) return before;
  const { figures: ids } = compiledOf(form);
  // A filing is mostly made in the order of the form, so its figures are in order already.
  const placed = areInOrder(figures, ids) ? [...figures.values()] : ids.map((id) => figures.get(id));
  const withoutNumber: Unfilled[] = [];
  for (let place = 0; place < placed.length; place += 1) {
    const figure = placed[place];
    if (figure === undefined || figure.state === "number") continue;
    const id = ids[place];
    if (id !== undefined) withoutNumber.push([id, figure]);
  }
  const fresh = { form, figures: placed, withoutNumber };
  known.set(figures, fresh);
  return fresh;
}

function areInOrder(figures: Filing["figures"], ids: readonly FigureId[]): boolean {
  if (figures.size !== ids.length) return false;
  let place = 0;
  for (const id of figures.keys()) {
    if (id !== ids[place]) return false;
    place += 1;
  }
  return true;
}
