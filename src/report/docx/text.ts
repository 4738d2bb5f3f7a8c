import { AlignmentType, HeadingLevel, Paragraph, TextRun, type IRunOptions } from "docx";
import type { Run } from "../../prose/run";
import type { Block } from "../report";
import { indented, line, looks } from "./look";

/** A block that is no table, as Word paragraphs. */
export function paragraphsOf(block: Exclude<Block, { kind: "table" }>): Paragraph[] {
  switch (block.kind) {
    case "title":
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          alignment: AlignmentType.CENTER,
          spacing: { ...line, line: 640, after: 579 },
          children: [new TextRun({ ...looks.title, text: block.text })],
        }),
      ];
    case "heading":
      return [
        new Paragraph({
          ...indented,
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          children: [new TextRun({ ...looks[`level${block.level}`], text: block.text })],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ ...indented, children: block.runs.map(textRun) })];
    case "signature":
      return block.lines.map(
        (text, index) =>
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            keepNext: index < block.lines.length - 1,
            spacing: index === 0 ? { ...line, before: 579 } : line,
            // 成文日期 stands four characters from the right (7.3.5.2).
            indent: { right: 1280 },
            children: [new TextRun({ ...looks.body, text })],
          }),
      );
  }
}

/** What the clerk has to fill in is highlighted, so that nobody prints it unseen. */
function textRun({ text, todo }: Run): TextRun {
  const options: IRunOptions = { ...looks.body, text };
  return new TextRun(todo ? { ...options, highlight: "yellow" } : options);
}
