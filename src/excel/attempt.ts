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
  InactiveWorkbook: "busy",
  InvalidSelection: "busy",
  Conflict: "busy",
  ServiceNotAvailable: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** The code of an error of Office.js; empty for another error. */
export function codeOf(error: unknown): string {
  const known = typeof error === "object" && error !== null ? (error as { code?: unknown }) : {};
  return typeof known.code === "string" ? known.code : "";
}

/** What an error of Office.js means. */
export function refusalOf(error: unknown): Refusal {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    reason: reasons[code] ?? "failed",
    detail: code === "" ? message : `${code}: ${message}`,
  };
}

/** What an error of Office.js means, where something stands in the workbook all the same. */
export const refusedWith = (error: unknown, left: readonly string[]): Refusal => ({
  ...refusalOf(error),
  ...(left.length > 0 && { left }),
});

/** Sends what is queued; false where Excel refuses it, for what nothing depends on. */
export async function isDone(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Runs a batch. Excel holds it back while a cell is being edited; what Excel refuses comes back as an outcome. */
export async function attempt<Done extends object>(
  batch: (context: Excel.RequestContext) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    return refusalOf(error);
  }
}

/** Lets one action at a time reach the workbook: each sees what the one before it left. */
export function createQueue(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action);
    // One that fails must not keep those behind it from the workbook.
    last = next.catch(() => undefined);
    return next;
  };
}
