import type { Paragraph } from "../figures";
import type { Form, Place } from "../form";
import type { Line } from "../figures/recognise";
import { headingOf } from "./headings";
import { titleIn } from "./titleIn";

export interface ReadNarrative {
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly paragraphs: readonly Paragraph[];
}

/** Sorts the paragraphs of a report by their headings. Lines that belong to the tables are left out. */
export function narrativeOf(lines: readonly Line[], used: ReadonlySet<number>, form: Form): ReadNarrative {
  const texts = new Map<Place, string[]>();
  const first = form.narrative.preamble.place;
  const last = form.narrative.sections
    .flatMap((section) => (section.kind === "text" ? section.place : []))
    .at(-1);
  let place: Place | undefined = first;
  let unit: string | undefined;
  let year: number | undefined;
  let before = "";
  lines.forEach(({ cells, inTable }, index) => {
    const [text = ""] = cells;
    if (inTable || used.has(index) || typeof text !== "string") return;
    const words = text.trim();
    const named = year === undefined && place === first ? titleIn(before, words) : undefined;
    before = words;
    if (named) {
      ({ unit, year } = named);
      // The lines above belong to the title, or to the web page around the report.
      texts.clear();
      return;
    }
    const heading = headingOf(words, place, form);
    if (heading) ({ place } = heading);
    else if (place !== undefined && words !== "") texts.set(place, [...(texts.get(place) ?? []), words]);
  });
  const closing = texts.get(last ?? first) ?? [];
  while (isEnding(closing.at(-1), unit)) closing.pop();
  const paragraphs = [...texts]
    .filter(([, own]) => own.length > 0)
    .map(([at, own]): Paragraph => ({ place: at, text: own.join("\n") }));
  return { unit, year, paragraphs };
}

/** The lines that stand in the sections of the tables: labels, numbers, and notes on them. */
export function linesAmongTables(lines: readonly Line[], form: Form): ReadonlySet<number> {
  const among = new Set<number>();
  let place: Place | undefined = form.narrative.preamble.place;
  lines.forEach(({ cells: [text], inTable }, index) => {
    const heading = inTable || typeof text !== "string" ? undefined : headingOf(text.trim(), place, form);
    if (!heading && place === undefined) among.add(index);
    if (heading) ({ place } = heading);
  });
  return among;
}

/** 落款: who reports, and the day. */
function isEnding(line: string | undefined, unit: string | undefined): boolean {
  if (line === undefined) return false;
  return line.replace(/\s+/g, "") === unit || /^20\d\d年\d{1,2}月\d{1,2}日$/.test(line.replace(/\s+/g, ""));
}
