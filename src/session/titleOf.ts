import { namesOf, type FigureId, type Form } from "../form";

/** `表三 · 本年新收 · 总计`. */
export const titleOf = (form: Form, figure: FigureId): string => namesOf(form).get(figure)?.title ?? figure;
