import { equalitiesOf, type Equality, type FigureId } from "../form";
import { valueOf, type Filing } from "../figures";

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

/** Evaluates every equality of the filing's form, in the order of the form. */
export function ledgerOf(filing: Filing): LedgerEntry[] {
  return equalitiesOf(filing.form).map((equality) => entryOf(equality, filing));
}

function entryOf(equality: Equality, filing: Filing): LedgerEntry {
  const left = side(equality.left, filing);
  const right = side(equality.right, filing);
  const blanks = [...left.blanks, ...right.blanks];
  const entry = { equality, left: left.sum, right: right.sum, blanks };
  if (left.unreadable || right.unreadable) return { ...entry, state: "unreadable" };
  if (blanks.length === 0) return { ...entry, state: left.sum === right.sum ? "balanced" : "broken" };
  // What is filled can only grow: a complete side that is already exceeded cannot be reached any more.
  const exceeded =
    (right.blanks.length === 0 && left.sum > right.sum) || (left.blanks.length === 0 && right.sum > left.sum);
  return { ...entry, state: exceeded ? "broken" : "pending" };
}

function side(ids: readonly FigureId[], filing: Filing) {
  let sum = 0;
  let unreadable = false;
  const blanks: FigureId[] = [];
  for (const id of ids) {
    const figure = filing.figures.get(id);
    const value = valueOf(figure);
    if (value !== undefined) sum += value;
    else if (figure?.state === "unreadable") unreadable = true;
    else blanks.push(id);
  }
  return { sum, blanks, unreadable };
}
