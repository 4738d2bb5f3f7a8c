import { forms, memoize, type Form, type NarrativePart, type Place } from "../form";
import { bare, likeness } from "../figures/recognise";

const longest = 40;

/** How similar to the official heading one must be that lost its number, or got another. */
const alike = { numbered: 0.6, bare: 0.99 } as const;

/** What a heading opens: a place, or, without one, a section that is a table. */
interface Opening {
  readonly place: Place | undefined;
}

/** What a line opens, if it is a heading. */
export function headingOf(words: string, place: Place | undefined, form: Form): Opening | undefined {
  const { narrative } = form;
  if (words.length > longest || /[。；]$/.test(words)) return undefined;
  const number = /^[一二三四五六七八]\s*[、.．]\s*(.+)$/.exec(words)?.[1];
  if (number !== undefined) {
    const section = narrative.sections.find(({ headedLike }) => headedLike?.test(number));
    return section && { place: section.kind === "text" ? section.place : undefined };
  }
  const parts = partsAround(place, narrative.sections);
  const part = /^[（(]\s*[一二三四五六七八]\s*[）)]\s*(.+)$/.exec(words)?.[1];
  if (part !== undefined) return parts.find(({ headedLike }) => headedLike?.test(part));
  return byTitle(words, parts, form);
}

/** Word counts numbers itself; programs that take the text out of a file leave them out, or count their own way. */
function byTitle(words: string, parts: readonly NarrativePart[], form: Form): Opening | undefined {
  const title = bare(words);
  const least = /^[（(]?\d/.test(words) ? alike.numbered : alike.bare;
  const isLike = (heading: string) => likeness(bare(heading), title) >= least;
  const part = parts.find(({ heading }) => heading !== undefined && isLike(heading));
  return part ?? sectionsOf(form).find(({ heading }) => isLike(heading));
}

/** The sections of the report with their titles. */
const sectionsOf = memoize(
  ({ narrative, tables }: Form): readonly (Opening & { readonly heading: string })[] =>
    narrative.sections.map((section) =>
      section.kind === "text"
        ? { heading: section.heading ?? "", place: section.place }
        : { heading: tables.find(({ id }) => id === section.table)?.title ?? "", place: undefined },
    ),
);

/** The parts of the section in which a place stands. */
function partsAround(
  place: Place | undefined,
  sections: Form["narrative"]["sections"],
): readonly NarrativePart[] {
  for (const section of sections) {
    if (section.kind !== "text") continue;
    const { parts = [] } = section;
    if (section.place === place || parts.some((part) => part.place === place)) return parts;
  }
  return [];
}

const titles = new Set(
  forms.flatMap((form) => [
    ...sectionsOf(form).map(({ heading }) => bare(heading)),
    ...partsIn(form).map(({ heading = "" }) => bare(heading)),
  ]),
);

function partsIn({ narrative }: Form): readonly NarrativePart[] {
  return narrative.sections.flatMap((section) => (section.kind === "text" ? (section.parts ?? []) : []));
}

/** Whether a line is exactly the title of a section or part, whatever its number. */
export const isOfficialHeading = (words: string): boolean =>
  words.length <= longest && titles.has(bare(words));
