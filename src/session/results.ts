import type { Paragraph } from "../figures";
import type { Place } from "../form";
import { literal } from "../prose/literal";

/** The texts that a workbook kept, place by place. */
export function textsFrom(kept: unknown): ReadonlyMap<Place, string> {
  if (typeof kept !== "object" || kept === null) return new Map();
  return new Map(
    Object.entries(kept).filter((entry): entry is [Place, string] => typeof entry[1] === "string"),
  );
}

/** The results that the clerk has changed: they count as the clerk's own words, and stay. */
export function editedResults(
  results: readonly Paragraph[],
  written: ReadonlyMap<Place, string>,
): readonly Paragraph[] {
  return results.filter(({ place, text }) => text !== plain(written.get(place) ?? ""));
}

/** A cell gives all line breaks back as `\n`. */
const plain = (text: string) => text.replace(/\r\n?/g, "\n").trim();

/** The templates, with the clerk's own words in their places. */
export function withEdited(
  templates: readonly Paragraph[],
  edited: readonly Paragraph[],
): readonly Paragraph[] {
  return [
    ...templates.filter(({ place }) => !edited.some((own) => own.place === place)),
    ...edited.map(({ place, text }) => ({ place, text: literal(text) })),
  ];
}
