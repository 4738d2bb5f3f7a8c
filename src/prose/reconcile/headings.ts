import type { Form, Place } from "../../form";

const numerals = "一二三四五六七八九十";

/** The usual ways to number a heading, the first the prescribed one; the last is a heading without a number. */
const styles: readonly RegExp[] = [
  /^([一二三四五六七八九十])[、.．]/,
  /^第([一二三四五六七八九十])(?:部分|章|节)[：:、]?/,
  /^[（(]([一二三四五六七八九十])[）)]/,
  /^(\d)(?:[、．]|\.(?!\d))/,
  /^[（(](\d)[）)]/,
  /^(?=\S)/,
];

/** What is wrong with the sections of a report. */
export interface SectionFault {
  readonly code: "missingSection" | "sectionOrder";
  /** The heading as it stands, or the number of what is missing. */
  readonly found: string;
  readonly start?: number;
}

interface Heading {
  readonly style: number;
  /** Counted from 1; NaN without a number. */
  readonly number: number;
  readonly words: string;
  readonly line: string;
  readonly start: number;
}

const longest = 40;
/** A paragraph ends like a sentence, a heading does not. */
const endsSentence = /[。；，！？]$/;

function headingsIn(text: string): Heading[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: whole, index }) => {
    const line = whole.replace(/^[\s#*]+|[\s#*]+$/g, "");
    return line.length > longest ? [] : headingOf(line, index);
  });
}

function headingOf(line: string, start: number): Heading[] {
  for (const [style, numbered] of styles.entries()) {
    const found = numbered.exec(line);
    if (!found) continue;
    if (style > 0 && endsSentence.test(line)) return [];
    const words = line.slice(found[0].length).trimStart();
    return [{ style, number: ordinal(found[1]), words, line, start }];
  }
  return [];
}

const ordinal = (text: string | undefined) =>
  text === undefined ? NaN : /\d/.test(text) ? Number(text) : numerals.indexOf(text) + 1;

/**
 * Sections that a whole report does not have, or has under another number. Its sections are told by headings of the
 * one style that names most of them; what another style names is there too, as people number by hand.
 */
export function sectionsOf({ narrative: { sections } }: Form, text: string): SectionFault[] {
  const headings = headingsIn(text);
  const named = (style: number) =>
    sections.filter(({ headedLike }) =>
      headings.some((each) => each.style === style && headedLike?.test(each.words)),
    ).length;
  const counts = styles.map((_, style) => named(style));
  const main = counts.indexOf(Math.max(...counts));
  if (headings.filter(({ style }) => style === main).length < fewest || (counts[main] ?? 0) < fewestNamed)
    return [];
  return sections.flatMap(({ headedLike }, index): SectionFault[] => {
    const fitting = headings.filter(({ words }) => headedLike?.test(words));
    const heading = fitting.find(({ style }) => style === main) ?? fitting[0];
    if (!heading) return [{ code: "missingSection", found: numerals.charAt(index) }];
    const inOrder = heading.style !== main || Number.isNaN(heading.number) || heading.number === index + 1;
    return inOrder ? [] : [{ code: "sectionOrder", found: heading.line, start: heading.start }];
  });
}

/** 六, of the section that a place is or stands in. */
export function sectionNumeral({ narrative: { sections } }: Form, place: Place): string {
  const holds = (section: (typeof sections)[number]) =>
    section.kind === "text" && [section, ...(section.parts ?? [])].some((part) => part.place === place);
  return numerals.charAt(sections.findIndex(holds));
}

/** A text with fewer headings is a part of a report. */
const fewest = 3;
const fewestNamed = 2;
