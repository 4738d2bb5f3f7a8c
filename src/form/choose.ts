import { forms } from "./editions";
import type { EditionId, Form } from "./form";
import { memoize } from "./memoize";
import { figureCellsOf } from "./walk";

/** The newest edition, in its official layout. */
export function formInForce(): Form {
  return forms.reduce((newest, form) => (form.firstYear > newest.firstYear ? form : newest));
}

/** The edition that reports of a year follow: the latest that applies by then, else the oldest. */
export function editionOf(year: number): EditionId {
  const oldest = forms.reduce((first, form) => (form.firstYear < first.firstYear ? form : first));
  return forms.reduce(
    (last, form) => (form.firstYear <= year && form.firstYear > last.firstYear ? form : last),
    oldest,
  ).edition;
}

/** The ids of all editions, the newest first. */
export const editionIds = (): readonly EditionId[] => [...new Set(forms.map(({ edition }) => edition))];

const idsOf = memoize(
  (form: Form) => new Set<string>(form.tables.flatMap(figureCellsOf).map(({ id }) => id)),
);

/**
 * The form that a report of an edition follows, told by the figures it has: of the edition's variants the first
 * that knows them all, else the official one.
 *
 * @throws RangeError where there is no such edition; ask `editionIds` first about what somebody typed
 */
export function formOf(edition: EditionId, figures: Iterable<string> = []): Form {
  const [official, ...variants] = forms.filter((form) => form.edition === edition);
  if (!official) throw new RangeError(`There is no edition ${edition} of the form.`);
  if (variants.length === 0) return official;
  const wanted = [...figures];
  const knowsAll = (form: Form) => wanted.every((id) => idsOf(form).has(id));
  return [official, ...variants].find(knowsAll) ?? official;
}

/** Whether a later edition is the one to use for reports of a year. */
export function isSuperseded(form: Form, year: number): boolean {
  return forms.some(({ firstYear }) => firstYear > form.firstYear && firstYear <= year);
}
