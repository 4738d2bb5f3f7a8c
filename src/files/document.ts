import type { Filing } from "../figures";
import type { Doubt } from "../figures/recognise";
import type { FigureId } from "../form";

/** A filing as a document holds it, with what a person should look at before it is taken over. */
export interface ReadDocument {
  readonly filing: Filing;
  readonly doubts: readonly Doubt[];
  /** Figures of the form that the document does not hold. */
  readonly missing: readonly FigureId[];
  /** The fingerprint on the sheet 交稿单, where the document has one. */
  readonly code?: string;
  /** Of a backup: what the workbook kept out of sight. */
  readonly kept?: KeptInFile;
  /** Of a workbook with 汇总表: whether the figures are those sums, or others that stand beside them. */
  readonly sums?: "taken" | "left";
  /** Of a workbook that tells: where the figures stand on their sheets, `D17`. */
  readonly addresses?: ReadonlyMap<FigureId, string>;
}

/** What a workbook kept out of sight, as it stands in a backup: whoever takes it over has to look at its shape. */
export interface KeptInFile {
  readonly explanations: unknown;
  readonly lastYear: unknown;
}

export type ReadOutcome =
  | ({ readonly ok: true } & ReadDocument)
  | { readonly ok: false; readonly message: string };

/** A document that cannot be read, with a line for the clerk that says why and what to do. */
export class Unreadable extends Error {}

/** A document with fewer figures is not taken for a report. */
export const fewestFigures = 10;
