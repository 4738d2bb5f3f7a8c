import { figuresWith, memoize, type Form } from "../../form";
import type { Terms } from "../read";

/** The totals of requests that shares and readings go back to. */
export interface RequestTotals {
  readonly received: string | undefined;
  readonly carriedIn: string | undefined;
  readonly settled: string | undefined;
}

export const requestTotals: (form: Form) => RequestTotals = memoize((form) => {
  const total = (row: "received" | "carriedIn" | "settled") => figuresWith(form, { row, column: "total" })[0];
  return { received: total("received"), carriedIn: total("carriedIn"), settled: total("settled") };
});

const rowOf = (id: string) => id.split(".").slice(0, 2).join(".");

/** Whether some terms count requests received, alone or with those carried in. */
export function areReceived(form: Form, terms: Terms): boolean {
  const { received, carriedIn } = requestTotals(form);
  const rows = [received, carriedIn].flatMap((id) => (id === undefined ? [] : [rowOf(id)]));
  return terms.every((term) => rows.includes(rowOf(term)));
}

/** How "收到N件" was read; undefined for anything else. */
export function receivedReading(form: Form, terms: Terms): "received" | "receivedAndCarriedIn" | undefined {
  if (!areReceived(form, terms)) return undefined;
  const { received } = requestTotals(form);
  if (received === undefined || !terms.some((term) => rowOf(term) === rowOf(received))) return undefined;
  return terms.length > 1 ? "receivedAndCarriedIn" : "received";
}
