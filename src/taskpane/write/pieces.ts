import { partsOf, type Form, type NarrativePart, type Place } from "../../form";
import type { Run } from "../../prose/run";
import type { ReportBlock, Report } from "../../report";

/** A place of the narrative as the page shows it. */
export interface WrittenPart {
  readonly kind: "part";
  readonly place: Place;
  readonly heading?: string;
  readonly level: 1 | 2;
  readonly paragraphs: readonly (readonly Run[])[];
}

/** What the page shows from top to bottom: texts that can be written, and what stands between them. */
export type PagePiece = WrittenPart | Exclude<ReportBlock, { readonly kind: "paragraph" }>;

/** Gathers headings and paragraphs of a report by their places. A heading without a text of its own stays a heading. */
export function piecesOf({ blocks }: Report, form: Form): PagePiece[] {
  const pieces: PagePiece[] = [];
  const parts = partsOf(form);
  for (const block of blocks) {
    if (block.kind === "heading") pieces.push(partUnder(block, parts) ?? block);
    else if (block.kind === "paragraph") addParagraph(pieces, block, parts);
    else pieces.push(block);
  }
  return pieces;
}

type Heading = Extract<ReportBlock, { readonly kind: "heading" }>;
type Paragraph = Extract<ReportBlock, { readonly kind: "paragraph" }>;

/** The text that the form asks for under a heading, still without paragraphs. */
function partUnder({ text, level }: Heading, parts: readonly NarrativePart[]): WrittenPart | undefined {
  const part = parts.find(({ heading }) => heading === text);
  return part?.template === undefined
    ? undefined
    : { kind: "part", place: part.place, heading: text, level, paragraphs: [] };
}

function addParagraph(
  pieces: PagePiece[],
  { place, runs }: Paragraph,
  parts: readonly NarrativePart[],
): void {
  // A picture may stand between the paragraphs of a place.
  const at = pieces.findLastIndex((piece) => piece.kind === "part" && piece.place === place);
  const known = pieces[at];
  if (known?.kind === "part") {
    pieces[at] = { ...known, paragraphs: [...known.paragraphs, runs] };
    return;
  }
  const last = pieces.at(-1);
  const heading = parts.find((part) => part.place === place)?.heading;
  // Words of the clerk's own under a heading for which the form asks no text.
  const above = last?.kind === "heading" && last.text === heading ? last : undefined;
  if (above) pieces.pop();
  const headed = above ? { heading: above.text, level: above.level } : { level: 2 as const };
  pieces.push({ kind: "part", place, ...headed, paragraphs: [runs] });
}
