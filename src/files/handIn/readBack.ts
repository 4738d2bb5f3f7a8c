import { kindsOf, textOf, type Filing, type Paragraph } from "../../figures";
import { namesOf, placeName } from "../../form";
import { readDocument } from "../readDocument";
import { words } from "./words.zh-CN";
import type { HandInFile } from "./zipped";

/** Reads a written report back, and lists every figure and paragraph that differs from what it should be. */
export async function readBack(
  { name, content }: Pick<HandInFile, "name" | "content">,
  { form, figures, unit, year }: Filing,
  texts: readonly Paragraph[],
): Promise<string[]> {
  const read = await readDocument(content);
  if (!read.ok) return [words.unreadable(name, read.message)];
  const { filing } = read;
  const wrong = (what: string, written: string, found: string) =>
    written === found ? [] : [words.differs(name, what, written, found)];
  return [
    ...wrong(words.unit, plain(unit), plain(filing.unit)),
    ...wrong(words.year, String(year), String(filing.year)),
    ...[...kindsOf(form).keys()].flatMap((id) =>
      wrong(namesOf(form).get(id)?.title ?? id, textOf(figures.get(id)), textOf(filing.figures.get(id))),
    ),
    ...texts.flatMap(({ place, text }) => {
      const found = filing.paragraphs.filter((each) => each.place === place).map((each) => each.text);
      return wrong(placeName(form, place), plain(text), plain(found.join("\n")));
    }),
  ];
}

/** A text without blanks and line breaks, which files may write differently. */
const plain = (text: string) => text.replace(/\s+/gu, "");
