import { equalitiesOf, figureCellsOf, memoize, type Equality, type FigureId, type Form } from "../form";

/** An equality over the places of the form's figures, which can be summed without looking an id up. */
export interface Compiled {
  readonly equality: Equality;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** It shares no figure with another equality, so that it cannot tell which of its figures is wrong. */
  readonly alone: boolean;
}

/** A form with its figures numbered, in their order on the form. */
export interface CompiledForm {
  readonly figures: readonly FigureId[];
  readonly placeOf: ReadonlyMap<FigureId, number>;
  readonly equalities: readonly Compiled[];
  /** For each figure the equalities that it stands in, by their number. */
  readonly touching: readonly (readonly number[])[];
}

/** Compiles the equalities of a form, once. */
export const compiledOf: (form: Form) => CompiledForm = memoize((form) => {
  const figures = form.tables.flatMap(figureCellsOf).map(({ id }) => id);
  const placeOf = new Map(figures.map((id, place) => [id, place]));
  const equalities = equalitiesOf(form);
  const touching = figures.map((): number[] => []);
  const places = (ids: readonly FigureId[]) => Int32Array.from(ids, (id) => placeOf.get(id) ?? -1);
  const sides = equalities.map(({ left, right }) => ({ left: places(left), right: places(right) }));
  sides.forEach(({ left, right }, number) => {
    for (const place of [...left, ...right]) touching[place]?.push(number);
  });
  return {
    figures,
    placeOf,
    touching,
    equalities: equalities.map((equality, number) => {
      const { left, right } = sides[number] ?? { left: new Int32Array(), right: new Int32Array() };
      return { equality, left, right, alone: [...left, ...right].every((at) => touching[at]?.length === 1) };
    }),
  };
});
