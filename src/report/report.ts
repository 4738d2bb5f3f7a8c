import type { FigureId, Layout, Place } from "../form";

import type { Picture } from "../pictures";
import type { Run } from "../prose/run";

/** One of the three statistics tables with its numbers. */
export interface TableBlock {
  readonly kind: "table";
  readonly layout: Layout;
  /** What stands in the cells, as typed; blank where nothing does. */
  readonly figures: ReadonlyMap<FigureId, string>;
}

/** A piece of the document, from top to bottom. */
export type ReportBlock =
  | { readonly kind: "title"; readonly text: string }
  /** Level 1: 一、 to 六、; level 2: the five parts （一） to （五） of section 一. */
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly place: Place; readonly runs: readonly Run[] }
  | TableBlock
  /** A picture with the words below it. */
  | { readonly kind: "picture"; readonly picture: Picture; readonly caption: string }
  /** 落款: who reports, and when. */
  | { readonly kind: "signature"; readonly lines: readonly string[] };

/** The whole report, once: every writer renders the same blocks. */
export interface Report {
  readonly unit: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}
