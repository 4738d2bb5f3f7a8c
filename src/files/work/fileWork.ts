import type { Filing } from "../../figures";
import type { BoundNumber } from "../../prose/adapt";
import type { ChosenReading, Reconciliation } from "../../prose/reconcile";
import type { Composed } from "../../prose/run";
import type { PictureId } from "../../pictures";
import type { HandIn, HandInOrder } from "../handIn";
import type { ReadOutcome } from "../document";
import type { ProseOutcome } from "../readProse";
import type { FilledTemplate } from "../wordTemplate";
import type { OnStep } from "./step";

/** A file that someone chose, or the bytes of one that lay in another. */
export type Given = Blob | Uint8Array;

/** Who waits for a file: told every step, and able to stop it. */
export interface Watch {
  readonly onStep?: OnStep;
  readonly signal?: AbortSignal;
}

/** What `Watch.signal` ends work with. */
export class Stopped extends Error {}

/** What stands in a report: the filing, its narrative, and the day under 落款. */
export interface Manuscript {
  readonly filing: Filing;
  readonly paragraphs: readonly Composed[];
  readonly date?: string;
  /** The pictures that the clerk has chosen. */
  readonly pictures?: readonly PictureId[];
}

/**
 * Reads and writes files. One thing at a time, in the order in which it was asked for: many files are read by asking
 * for each.
 *
 * Every promise rejects with {@link Stopped} where `watch.signal` ended it.
 */
export interface FileWork {
  /** Whether the window stays alive meanwhile; without, nothing can be stopped halfway. */
  readonly isApart: () => boolean;
  readonly readDocument: (file: Given, watch?: Watch) => Promise<ReadOutcome>;
  readonly readProse: (file: Given, watch?: Watch) => Promise<ProseOutcome>;
  readonly fillTemplate: (file: Given, filing: Filing, watch?: Watch) => Promise<FilledTemplate>;
  readonly sampleTemplate: (filing: Filing, watch?: Watch) => Promise<Uint8Array>;
  readonly writeWord: (manuscript: Manuscript, watch?: Watch) => Promise<Uint8Array>;
  /** 一键成套, read back and compared. */
  readonly handIn: (order: HandInOrder, watch?: Watch) => Promise<HandIn>;
  /** Every number of a text against the figures; long texts take their time, and nothing of a file is needed. */
  readonly reconcile: (
    filing: Filing,
    text: string,
    chosen: readonly ChosenReading[],
  ) => Promise<Reconciliation>;
  /** The numbers of a text that the figures bear out, each with what prints it. */
  readonly boundNumbers: (filing: Filing, text: string) => Promise<readonly BoundNumber[]>;
  readonly writeWorkbook: (filing: Filing, watch?: Watch) => Promise<Uint8Array>;
}
