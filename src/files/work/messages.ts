import type { BoundNumber } from "../../prose/adapt";
import type { ChosenReading, Reconciliation } from "../../prose/reconcile";
import type { ReadDocument } from "../document";
import type { HandIn, HandInOrder } from "../handIn";
import type { ProseOutcome } from "../readProse";
import type { FilledTemplate } from "../wordTemplate";
import type { Given, Manuscript } from "./fileWork";
import type { SentFiling } from "./sentFiling";
import type { Step } from "./step";

/** What each kind of job is given, in the form in which it goes from thread to thread. */
export interface Jobs {
  readonly readDocument: { readonly file: Given };
  readonly readProse: { readonly file: Given };
  readonly readRows: { readonly file: Given };
  readonly fillTemplate: { readonly file: Given; readonly filing: SentFiling };
  readonly sampleTemplate: { readonly filing: SentFiling };
  readonly writeWord: Omit<Manuscript, "filing"> & { readonly filing: SentFiling };
  readonly handIn: Omit<HandInOrder, "filing"> & { readonly filing: SentFiling };
  readonly writeWorkbook: { readonly filing: SentFiling };
  readonly reconcile: {
    readonly filing: SentFiling;
    readonly text: string;
    readonly chosen: readonly ChosenReading[];
  };
  readonly boundNumbers: { readonly filing: SentFiling; readonly text: string };
}

/** What each kind of job comes to. */
export interface Results {
  readonly readDocument:
    | ({ readonly ok: true; readonly filing: SentFiling } & Omit<ReadDocument, "filing">)
    | { readonly ok: false; readonly message: string };
  readonly readProse: ProseOutcome;
  readonly readRows:
    | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
    | { readonly ok: false; readonly message: string };
  readonly fillTemplate: FilledTemplate;
  readonly sampleTemplate: Uint8Array;
  readonly writeWord: Uint8Array;
  readonly handIn: HandIn;
  readonly writeWorkbook: Uint8Array;
  readonly reconcile: Reconciliation;
  readonly boundNumbers: readonly BoundNumber[];
}

export type JobKind = keyof Jobs;

/** To the worker: one job. The next one is sent when it is done. */
export type Request = {
  readonly [Kind in JobKind]: { readonly kind: Kind; readonly job: Jobs[Kind] };
}[JobKind];

/** From the worker: that it is there; then for each job any number of steps, and how it ended. */
export type Reply =
  | { readonly kind: "ready" }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "done"; readonly result: Results[JobKind] }
  | { readonly kind: "failed"; readonly message: string };
