import type { EventEntry } from "../../src/preview/host/bridge";
import type { HostHooks } from "../../src/preview/host/host";
import { RichApiError } from "../../src/preview/host/richApiError";

/** What goes wrong with one request. */
export type Fault =
  /** Refused as a whole: a cell is being edited, Excel is busy. */
  | { readonly kind: "refused"; readonly code: string }
  /** Carried out up to an action, counted from 0, which fails; what came before it stays. */
  | { readonly kind: "broken"; readonly code: string; readonly at: number }
  /** Carried out, but its answer never comes; the client hears of an error instead. */
  | { readonly kind: "lost"; readonly code: string }
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** Somebody changes the workbook just before an action. */
  | { readonly kind: "meanwhile"; readonly at: number; readonly change: () => void };

/** How events arrive: `bare` ones name the cells but not what stood there, as after a paste. */
type Telling = "told" | "dropped" | "doubled" | "bare";

/** Misbehaviour on demand, request by request. */
export interface Faults {
  telling: Telling;
  /** What goes wrong with a request; 0 is the next one. Several faults may meet in one request. */
  plan(request: number, fault: Fault): void;
  /** Forgets what was planned and has not happened. */
  clear(): void;
}

export function createFaults(): Faults & Required<Omit<HostHooks, "before" | "hiddenIsSelected">> {
  const planned = new Map<number, Fault[]>();
  let next = 0;
  let now: readonly Fault[] = [];
  const faults: Faults & Required<Omit<HostHooks, "before" | "hiddenIsSelected">> = {
    telling: "told",
    plan(request, fault) {
      planned.set(next + request, [...(planned.get(next + request) ?? []), fault]);
    },
    clear() {
      planned.clear();
    },
    async request() {
      now = planned.get(next) ?? [];
      planned.delete(next);
      next += 1;
      for (const fault of now) {
        if (fault.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
        if (fault.kind === "refused") throw new RichApiError(fault.code, fault.code);
      }
    },
    reach(action) {
      for (const fault of now) {
        if (fault.kind === "meanwhile" && fault.at === action) fault.change();
        if (fault.kind === "broken" && fault.at === action) throw new RichApiError(fault.code, fault.code);
      }
    },
    answer() {
      for (const fault of now) if (fault.kind === "lost") throw new RichApiError(fault.code, fault.code);
    },
    tell(entry) {
      switch (faults.telling) {
        case "told":
          return [entry];
        case "dropped":
          return [];
        case "doubled":
          return [entry, entry];
        case "bare":
          return [{ ...entry, message: withoutDetails(entry.message) }];
      }
    },
  };
  return faults;
}

const details = ["valueBefore", "valueAfter", "valueTypeBefore", "valueTypeAfter"];

const withoutDetails = (message: EventEntry["message"]): EventEntry["message"] =>
  typeof message === "object" && message !== null && !Array.isArray(message)
    ? Object.fromEntries(Object.entries(message).filter(([key]) => !details.includes(key)))
    : message;
