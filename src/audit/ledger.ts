import type { Equality, FigureId, Form } from "../form";
import type { Figure, Filing } from "../figures";
import { compiledOf, type Compiled, type CompiledForm } from "./compiled";
import { placedIn, type OrderedFigures } from "./placed";

/** One equality against the figures of a filing. */
export interface LedgerEntry {
  readonly equality: Equality;
  /**
   * `pending`: figures are still blank and the filled part does not contradict the total;
   * `unreadable`: a figure holds no number, so nothing can be said.
   */
  readonly state: "balanced" | "broken" | "pending" | "unreadable";
  /** The sums of both sides, over the figures that hold numbers. */
  readonly left: number;
  readonly right: number;
  readonly blanks: readonly FigureId[];
}

type Figures = OrderedFigures["figures"];

/** The ledger of the filing that was last looked at, form by form: after an edit most of it still holds. */
const known = new WeakMap<Form, { readonly figures: Figures; readonly entries: readonly LedgerEntry[] }>();

/**
 * Evaluates every equality of the filing's form, in the order of the form. An equality whose figures are the same
 * as in the previous filing keeps its entry, as the same object.
 */
export function ledgerOf(filing: Filing): readonly LedgerEntry[] {
  const { equalities, touching } = compiledOf(filing.form);
  const { figures } = placedIn(filing);
  const before = known.get(filing.form);
  const stale = before && staleIn(figures, before.figures, touching);
  if (before && stale?.size === 0) return before.entries;
  const entries = equalities.map((compiled, number) => {
    const entry = stale?.has(number) === false ? before?.entries[number] : undefined;
    return entry ?? entryOf(compiled, figures);
  });
  known.set(filing.form, { figures, entries });
  return entries;
}

/** The equalities, by number, that hold a changed figure. */
function staleIn(now: Figures, before: Figures, touching: CompiledForm["touching"]): ReadonlySet<number> {
  const stale = new Set<number>();
  for (let place = 0; place < now.length; place += 1) {
    if (isSame(now[place], before[place])) continue;
    for (const number of touching[place] ?? []) stale.add(number);
  }
  return stale;
}

function isSame(a: Figure | undefined, b: Figure | undefined): boolean {
  return a === b || (a?.state === "number" && b?.state === "number" && a.exact === b.exact);
}

function entryOf(
  { equality, left: leftPlaces, right: rightPlaces }: Compiled,
  figures: Figures,
): LedgerEntry {
  const left = sumOf(leftPlaces, figures);
  const right = sumOf(rightPlaces, figures);
  const blanksLeft = blanksOf(equality.left, leftPlaces, figures);
  const blanksRight = blanksOf(equality.right, rightPlaces, figures);
  const blanks = blanksRight.length === 0 ? blanksLeft : [...blanksLeft, ...blanksRight];
  const entry = (state: LedgerEntry["state"]) => ({ equality, state, left, right, blanks });
  if (hasUnreadable(leftPlaces, figures) || hasUnreadable(rightPlaces, figures)) return entry("unreadable");
  if (blanks.length === 0) return entry(left === right ? "balanced" : "broken");
  // Filling blanks can only make a side grow: if it exceeds a complete side already, they can never be equal.
  const exceeded = (blanksRight.length === 0 && left > right) || (blanksLeft.length === 0 && right > left);
  return entry(exceeded ? "broken" : "pending");
}

function sumOf(places: Int32Array, figures: Figures): number {
  let sum = 0;
  for (const place of places) {
    const figure = figures[place];
    if (figure?.state === "number") sum += figure.value;
  }
  return sum;
}

const none: readonly FigureId[] = [];

function blanksOf(ids: readonly FigureId[], places: Int32Array, figures: Figures): readonly FigureId[] {
  let blanks: FigureId[] | undefined;
  for (let index = 0; index < places.length; index += 1) {
    const state = figures[places[index] ?? -1]?.state;
    const id = ids[index];
    if (state !== "number" && state !== "unreadable" && id !== undefined) (blanks ??= []).push(id);
  }
  return blanks ?? none;
}

function hasUnreadable(places: Int32Array, figures: Figures): boolean {
  for (const place of places) if (figures[place]?.state === "unreadable") return true;
  return false;
}
