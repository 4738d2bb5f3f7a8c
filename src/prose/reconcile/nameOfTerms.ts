import { groupsOf, memoize, namesOf, type Form } from "../../form";
import { feeNames, type Terms } from "../read";

const titles: (form: Form) => ReadonlyMap<string, string> = memoize(
  (form) =>
    new Map<string, string>([
      ...[...namesOf(form)].map(([id, { title }]) => [id, title] as const),
      ...groupsOf(form).map(({ id, template }) => [id, template.replaceAll(".", " · ")] as const),
      ...feeNames(form),
    ]),
);

/** What some terms are called: `表三 · 本年新收 · 总计 + 表三 · 上年结转 · 总计`. */
export function nameOfTerms(form: Form, terms: Terms): string {
  return terms.map((term) => titles(form).get(term) ?? term).join(" + ");
}
