import { AlignmentType, HeadingLevel, Paragraph, TextRun } from "docx";
import { indented, line, looks } from "./look";
import { printable } from "../printable";
import { wordFile } from "./wordFile";

/** A letter: its title, its addressee, and its paragraphs. */
export interface Letter {
  readonly title: string;
  /** 主送机关 with its colon, at the left edge (GB/T 9704-2012, 7.3.2). */
  readonly salutation: string;
  readonly paragraphs: readonly string[];
}

/** A letter to a unit as a Word file in the official document style. */
export function letterDocx(unit: string, { title, salutation, paragraphs }: Letter): Promise<Uint8Array> {
  const body = (text: string) => [new TextRun({ ...looks.body, text: printable(text) })];
  return wordFile({ title, unit }, [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { ...line, line: 640, after: 579 },
      children: [new TextRun({ ...looks.title, text: printable(title) })],
    }),
    new Paragraph({ spacing: line, children: body(salutation) }),
    ...paragraphs.map((text) => new Paragraph({ ...indented, children: body(text) })),
  ]);
}
