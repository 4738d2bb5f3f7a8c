import type { Outcome, Refusal } from "../sheets/port";

/** Error codes of Office.js by what they mean to us; the rest is `failed`. */
const reasons: Readonly<Record<string, Refusal["reason"]>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidBinding: "gone",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  ServerBusy: "busy",
  Timeout: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** What an error of Office.js means. */
export function refusalOf(error: unknown): Refusal {
  const known = typeof error === "object" && error !== null ? (error as { code?: unknown }) : {};
  const code = typeof known.code === "string" ? known.code : "";
  const message = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    reason: reasons[code] ?? "failed",
    detail: code === "" ? message : `${code}: ${message}`,
  };
}

/**
 * Runs a batch. Excel holds it back while a cell is being edited; what Excel refuses comes back as an outcome.
 *
 * @param undo - `together`: what it writes is one step to undo, where Excel knows such steps (ExcelApi 1.20, and
 *   a library of that version); `apart`: it contains what Excel cannot undo, and cannot be one step
 */
export async function attempt<Done extends object>(
  batch: (context: Excel.RequestContext) => Promise<Outcome<Done>>,
  undo: "together" | "apart" = "together",
): Promise<Outcome<Done>> {
  const mergeUndoGroup =
    undo === "together" && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const run = async () => {
    try {
      return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);
    } catch (error) {
      return refusalOf(error);
    }
  };
  const outcome = await run();
  const cannotUndo = !outcome.ok && outcome.detail?.startsWith("UndoNotSupported") === true;
  return mergeUndoGroup && cannotUndo && !outcome.left ? attempt(batch, "apart") : outcome;
}

/** Older versions empty the list of steps to undo with every change by an add-in. */
export const undoSupport = (): "kept" | "lost" => {
  const { requirements } = Office.context;
  const kept =
    requirements.isSetSupported("ExcelUndoApiAll", "1.0") || requirements.isSetSupported("ExcelApi", "1.20");
  return kept ? "kept" : "lost";
};

/** Lets one action at a time reach the workbook: each sees what the one before it left. */
export function createQueue(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action);
    last = next;
    return next;
  };
}
