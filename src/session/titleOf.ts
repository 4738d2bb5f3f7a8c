import { namesOf, type FigureId, type FigureName, type Form } from "../form";

const known = new WeakMap<Form, ReadonlyMap<FigureId, FigureName>>();

/** `表三 · 本年新收 · 总计`. */
export function titleOf(form: Form, figure: FigureId): string {
  let names = known.get(form);
  if (!names) known.set(form, (names = namesOf(form)));
  return names.get(figure)?.title ?? figure;
}
