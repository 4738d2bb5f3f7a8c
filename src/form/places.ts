import { forms } from "./editions";
import type { Form } from "./form";
import { memoize } from "./memoize";
import type { NarrativePart, Place } from "./narrative";

/** Every place of a form's narrative, in the order of the report. */
export const partsOf: (form: Form) => readonly NarrativePart[] = memoize(({ narrative }) => [
  narrative.preamble,
  ...narrative.sections.flatMap((section) =>
    section.kind === "text" ? [section, ...(section.parts ?? [])] : [],
  ),
]);

/** How the sheet 正文 names a place: by its heading, `（一）主动公开`, or in a word where it has none. */
export function placeName(form: Form, place: Place): string {
  const part = partsOf(form).find((each) => each.place === place);
  return part ? labelOf(part) : place;
}

/** The places of every edition by their names on the sheet 正文, for a sheet whose edition is not known yet. */
export const placesByName = (): ReadonlyMap<string, Place> =>
  new Map(forms.flatMap((form) => partsOf(form).map((part) => [labelOf(part), part.place] as const)));

const labelOf = ({ heading, called }: NarrativePart) => heading ?? called;
