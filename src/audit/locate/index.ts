import { figureCellsOf, type FigureId, type Form } from "../../form";
import { valueOf, type Filing } from "../../figures";
import type { Entry } from "../ledger";
import type { Row } from "./linearSystem";
import { smallestRepairs } from "./search";
import { changesOf, unlikelihood, type Change } from "./slip";

export type { Change, Slip } from "./slip";

/** What can be said about where the error is. */
export type Location =
  | { readonly kind: "balanced" }
  /** All smallest repairs, the likeliest first. One alone is certain; several are shown as several. */
  | { readonly kind: "located"; readonly repairs: readonly (readonly Change[])[] }
  | { readonly kind: "cannotSay" };

/**
 * Finds the figures that most probably are wrong, given the equalities they break. A table-四 block is one
 * equality alone, which cannot tell its figures apart: it is left to the shown sum.
 */
export function locate(filing: Filing, ledger: readonly Entry[]): Location {
  const judged = ledger.filter(
    ({ equality, state, blanks }) =>
      equality.kind !== "outcomes" && blanks.length === 0 && state !== "unreadable",
  );
  if (judged.every(({ state }) => state === "balanced")) return { kind: "balanced" };

  const values = new Map<FigureId, number>();
  const rows = judged.map(({ equality, left, right }): Row => {
    const coefficients = new Map<FigureId, number>();
    for (const id of equality.left) coefficients.set(id, 1);
    for (const id of equality.right) coefficients.set(id, -1);
    for (const id of coefficients.keys()) {
      const value = valueOf(filing.figures.get(id));
      if (value !== undefined) values.set(id, value);
    }
    return { coefficients, residual: left - right };
  });

  const search = smallestRepairs(rows, values, filing.computed);
  if (search.kind === "cannotSay") return search;
  const totals = totalsOf(filing.form);
  const repairs = search.repairs
    .map((repair) => changesOf(repair, values))
    .map((changes) => ({ changes, rank: unlikelihood(changes, totals) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ changes }) => changes);
  return { kind: "located", repairs };
}

function totalsOf(form: Form): ReadonlySet<FigureId> {
  return new Set(
    form.tables
      .flatMap(figureCellsOf)
      .filter(({ row, column }) => row?.node.total === true || column.node.total === true)
      .map(({ id }) => id),
  );
}
