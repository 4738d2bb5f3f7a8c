import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type Table } from "docx";
import type { Report } from "../report";
import { printable } from "../printable";
import { looks, page } from "./look";

/** A Word file in the official document style, GB/T 9704-2012, with what stands on its pages. */
export async function wordFile(
  { title, unit }: Pick<Report, "title" | "unit">,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
  const named = printable(title);
  const by = printable(unit);
  const document = new Document({
    title: named,
    creator: by,
    lastModifiedBy: by,
    description: named,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: looks.body },
        title: { run: looks.title },
        heading1: { run: looks.level1 },
        heading2: { run: looks.level2 },
        ...Object.fromEntries(lowerHeadings.map((name) => [name, { run: looks.body }])),
      },
    },
    sections: [
      {
        properties: { page },
        footers: { default: pageNumber("odd"), even: pageNumber("even") },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Heading levels that the report does not use; the library would make them blue. */
const lowerHeadings = ["heading3", "heading4", "heading5", "heading6"] as const;

/** — 1 —, on odd pages right, on even pages left, one character from the edge (7.5). */
function pageNumber(side: "odd" | "even"): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "odd" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === "odd" ? { right: 280 } : { left: 280 },
        children: [new TextRun({ ...looks.pageNumber, children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}
