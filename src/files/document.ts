import type { Filing } from "../figures";
import type { Doubt } from "../figures/recognise";
import type { FigureId } from "../form";

/** A filing as a document holds it, with what a person should look at before it is taken over. */
export interface ReadDocument {
  readonly filing: Filing;
  readonly doubts: readonly Doubt[];
  /** Figures of the form that the document does not hold. */
  readonly missing: readonly FigureId[];
  /** Of a workbook that tells: where the figures stand on their sheets, `D17`. */
  readonly addresses?: ReadonlyMap<FigureId, string>;
}

export type ReadOutcome =
  ({ readonly ok: true } & ReadDocument) | { readonly ok: false; readonly message: string };

/** A document that cannot be read, with a line for the clerk that says why and what to do. */
export class Unreadable extends Error {}

/** A document with fewer figures is no report. */
export const fewestFigures = 10;
