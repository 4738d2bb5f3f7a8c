import { AlignmentType, HeadingLevel, Paragraph, TextRun, type IRunOptions } from "docx";
import type { Run } from "../../prose/run";
import { printable } from "../printable";
import type { ReportBlock } from "../report";
import { indented, line, looks } from "./look";

/** A block that is no table, as Word paragraphs. */
export function paragraphsOf(
  block: Exclude<ReportBlock, { kind: "table" | "picture" }>,
  { unit, before }: { readonly unit: string; readonly before: ReportBlock | undefined },
): Paragraph[] {
  switch (block.kind) {
    case "title":
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          alignment: AlignmentType.CENTER,
          spacing: { ...line, line: 640, after: 579 },
          children: titleLines(block.text, unit).map(
            (text, index) =>
              new TextRun({ ...looks.title, text: printable(text), ...(index > 0 && { break: 1 }) }),
          ),
        }),
      ];
    case "heading":
      return [
        new Paragraph({
          ...indented,
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { ...line, before: before?.kind === "table" ? 290 : 0, after: block.level === 1 ? 60 : 0 },
          children: [new TextRun({ ...looks[`level${block.level}`], text: printable(block.text) })],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ ...indented, children: block.runs.map(textRun) })];
    case "signature":
      return block.lines.map((text, index) => {
        const indent = signatureIndents(block.lines)[index] ?? 0;
        return new Paragraph({
          alignment: AlignmentType.RIGHT,
          keepNext: index < block.lines.length - 1,
          spacing: index === 0 ? { ...line, before: 579 } : line,
          indent: { right: indent },
          children: [new TextRun({ ...looks.body, text: printable(text) })],
        });
      });
  }
}

/** Letters of the title that a line holds. */
const titleWidth = 20;

/** A title of more than one line breaks behind the unit, not within a word. */
function titleLines(text: string, unit: string): string[] {
  const breaks = unit !== "" && text.length > titleWidth && text.startsWith(unit) && text !== unit;
  return breaks ? [unit, text.slice(unit.length)] : [text];
}

/** A 3号 character in twips; a digit is half as wide. */
const character = 320;

const widthOf = (text: string): number =>
  Array.from(text, (sign) => (/[ -~]/.test(sign) ? character / 2 : character)).reduce(
    (sum, width) => sum + width,
    0,
  );

/**
 * How far 落款 stands from the right: 成文日期 four characters, the unit centred over it; where the unit is the longer
 * one, it stands two characters from the right and the date is centred below (GB/T 9704-2012, 7.3.5.2).
 */
function signatureIndents(lines: readonly string[]): number[] {
  const widths = lines.map(widthOf);
  const longest = Math.max(...widths);
  const edge = longest === widths.at(-1) ? 4 * character : 2 * character;
  return widths.map((width) => Math.round(edge + (longest - width) / 2));
}

/** What the clerk has to fill in is highlighted, so that nobody prints it unseen. */
function textRun({ text, todo }: Run): TextRun {
  const options: IRunOptions = { ...looks.body, text: printable(text) };
  return new TextRun(todo ? { ...options, highlight: "yellow" } : options);
}
