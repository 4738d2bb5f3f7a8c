import type { Filing } from "../../figures";
import { compiledOf } from "../compiled";
import type { LedgerEntry } from "../ledger";
import { changesOf } from "./changes";
import { reasonsFor, type Evidence } from "./evidence";
import { exchangesIn, type Exchange } from "./exchanged";
import { gridsOf } from "./grid";
import { unlikelihood } from "./likelihood";
import type { Change, Repair, TableSlip } from "./location";
import { smallestRepairs, type System } from "./search";
import { shiftsIn, type Shift } from "./shifted";
import { systemOf } from "./system";
import { negligible } from "./weights";

export type Found =
  | { readonly kind: "balanced" }
  | { readonly kind: "located"; readonly repairs: readonly Repair[] }
  | { readonly kind: "cannotSay" };

/** What the sums that share figures tell. Where cells without a number leave it open, without their sums. */
export function repairsOf(filing: Filing, ledger: readonly LedgerEntry[], evidence: Evidence): Found {
  const whole = systemOf(filing, ledger, true);
  const found = searched(whole, filing, evidence);
  if (found.kind !== "cannotSay" || whole.forced.length === 0) return orUnjudged(found, ledger, filing);
  return orUnjudged(searched(systemOf(filing, ledger, false), filing, evidence), ledger, filing);
}

/** A sum that is broken though it still has blanks cannot be judged: where nothing else is, nothing can be said. */
function orUnjudged(found: Found, ledger: readonly LedgerEntry[], { form }: Filing): Found {
  if (found.kind !== "balanced") return found;
  const broken = compiledOf(form).equalities.some(
    ({ alone }, number) => !alone && ledger[number]?.state === "broken",
  );
  return broken ? { kind: "cannotSay" } : found;
}

function searched(system: System, filing: Filing, evidence: Evidence): Found {
  if (system.forced.length === 0 && system.rows.every(({ residual }) => residual === 0)) {
    return { kind: "balanced" };
  }
  const search = smallestRepairs(system);
  const smallest = search.kind === "found" ? search.repairs : [];
  const slips = system.forced.length > 0 ? [] : tableSlips(system, filing, smallest[0]?.size ?? Infinity);
  const told = new Set(slips.map(({ changes }) => keyOf(changes)));
  const cells = smallest
    .map((repaired): Candidate => ({ changes: changesOf(repaired, filing, system.values) }))
    .filter(({ changes }) => !told.has(keyOf(changes)));
  const repairs = ranked([...slips, ...cells], filing, evidence);
  return repairs.length === 0 ? { kind: "cannotSay" } : { kind: "located", repairs };
}

interface Candidate {
  readonly changes: readonly Change[];
  readonly tableSlip?: TableSlip;
}

const keyOf = (changes: readonly Change[]) =>
  changes
    .map(({ figure, to }) => `${figure}=${to}`)
    .sort()
    .join();

/**
 * The slips of the table as a whole that explain everything that is off, where the cells alone do not do so
 * simply: an exchange of lines may look like two wrong totals, a shift always breaks three sums that are typed.
 */
function tableSlips(system: System, filing: Filing, fewestCells: number): Candidate[] {
  if (fewestCells < 2) return [];
  const withShifts = fewestCells > 2 || filing.computed.size > 0;
  return gridsOf(filing.form)
    .grids.filter(({ cells }) => cells.some((line) => line.some((place) => system.mayChange[place] === 1)))
    .flatMap((grid) => [...(withShifts ? shiftsIn(grid, system) : []), ...exchangesIn(grid, system)])
    .map((slip) => ({
      changes: changesOf(slip.repaired, filing, system.values),
      tableSlip: named(slip, filing),
    }));
}

function named(slip: Shift | Exchange, { form }: Filing): TableSlip {
  const ids = (places: readonly number[]) =>
    places.map((place) => compiledOf(form).figures[place]).filter((id) => id !== undefined);
  if (slip.kind === "shifted") {
    const { kind, extent, direction, lost, cells } = slip;
    return { kind, extent, direction, lost, cells: ids(cells) };
  }
  return { kind: slip.kind, lines: slip.lines, cells: [ids(slip.cells[0]), ids(slip.cells[1])] };
}

function ranked(candidates: readonly Candidate[], { form }: Filing, evidence: Evidence): Repair[] {
  const weighed = candidates
    .map((candidate) => ({
      candidate,
      weight: unlikelihood(candidate.changes, candidate.tableSlip, form, evidence),
    }))
    .sort((a, b) => a.weight - b.weight);
  const [best] = weighed;
  // Cells that mend the sums alike are all shown, however they compare; a slip of the table has to be plausible.
  const shown = weighed.filter(
    ({ candidate, weight }) =>
      (!candidate.tableSlip && !best?.candidate.tableSlip) ||
      weight <= (best?.weight ?? 0) + Math.log(negligible),
  );
  const certainty = shown.length === 1 ? "only" : "among";
  return shown.map(({ candidate }) => ({
    ...candidate,
    certainty,
    reasons: reasonsFor(candidate.changes, evidence),
  }));
}
