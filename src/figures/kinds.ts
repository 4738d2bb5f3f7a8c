import { figureCellsOf, memoize, type FigureId, type Form, type Kind } from "../form";

/** Every figure of a form, in its order, with what may stand in its cell. */
export const kindsOf: (form: Form) => ReadonlyMap<FigureId, Kind> = memoize(
  (form) => new Map(form.tables.flatMap(figureCellsOf).map(({ id, kind }) => [id, kind])),
);
