import type { TableId } from "./figureId";

/** Where a paragraph of the narrative stands: the id of a part or a section, as `one.2`. */
export type Place = string;

/** A place of the narrative with its heading and what stands there by default. */
export interface NarrativePart {
  readonly place: Place;
  /** The heading as the form prints it, `（一）主动公开`; the preamble has none. */
  readonly heading?: string;
  /** What staff call the place in a word: in Word templates `{{ 正文.主动公开 }}`. */
  readonly called: string;
  /** How documents head it, whatever they number it: a test of the words behind the number. */
  readonly headedLike?: RegExp;
  /** The Liquid template of the default paragraphs; none where the form asks for no text. */
  readonly template?: string;
}

/** A section of the report: text, with or without parts of its own, or one of the tables. */
type NarrativeSection =
  | (NarrativePart & { readonly kind: "text"; readonly parts?: readonly NarrativePart[] })
  | { readonly kind: "table"; readonly table: TableId; readonly headedLike: RegExp };

/** The report from its first line to its last. */
export interface Narrative {
  /** What every report of an organ and a year is called. */
  readonly reportName: string;
  /** How offices vary that name in titles. */
  readonly titledLike: RegExp;
  readonly preamble: NarrativePart;
  readonly sections: readonly NarrativeSection[];
}

/** A number that reports give and no table holds. */
export interface UsualFact {
  readonly name: string;
  readonly unit: string;
  /** The fee for processing information. */
  readonly role?: "processingFee";
  /** The section that must state the fee, even if it is 0. */
  readonly toldIn?: Place;
}
