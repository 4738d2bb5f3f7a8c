import type { Filing } from "../../figures";
import { compiledOf } from "../compiled";
import type { LedgerEntry } from "../ledger";
import { changesOf } from "./changes";
import { likestOf, reasonsFor, type Evidence } from "./evidence";
import { exchangesIn, type Exchange } from "./exchanged";
import { gridsOf } from "./grid";
import { leastWeight, unlikelihood } from "./likelihood";
import type { RepairedFigure, Repair, TableSlip } from "./location";
import { largest, smallestRepairs, type System } from "./search";
import { shiftsIn, type Shift } from "./shifted";
import { systemOf } from "./system";
import { negligible } from "./weights";

export type FoundRepairs =
  | { readonly kind: "balanced" }
  | { readonly kind: "located"; readonly repairs: readonly Repair[] }
  | { readonly kind: "cannotSay" };

/**
 * What the sums that share figures tell; if cells without a number leave that open, what the sums without those
 * cells tell.
 */
export function repairsOf(filing: Filing, ledger: readonly LedgerEntry[], evidence: Evidence): FoundRepairs {
  const whole = systemOf(filing, ledger, true);
  const found = searched(whole, filing, evidence);
  if (found.kind !== "cannotSay" || whole.forced.length === 0) return orUnjudged(found, ledger, filing);
  return orUnjudged(searched(systemOf(filing, ledger, false), filing, evidence), ledger, filing);
}

/** A sum that is broken and still has blanks cannot be judged; if no other sum is broken, nothing can be said. */
function orUnjudged(found: FoundRepairs, ledger: readonly LedgerEntry[], { form }: Filing): FoundRepairs {
  if (found.kind !== "balanced") return found;
  const broken = compiledOf(form).equalities.some(
    ({ alone }, number) => !alone && ledger[number]?.state === "broken",
  );
  return broken ? { kind: "cannotSay" } : found;
}

function searched(system: System, filing: Filing, evidence: Evidence): FoundRepairs {
  if (system.forced.length === 0 && system.rows.every(({ residual }) => residual === 0)) {
    return { kind: "balanced" };
  }
  const few = smallestRepairs(system, fewCells);
  const fewest = few.kind === "found" ? (few.repairs[0]?.size ?? 0) : Infinity;
  const slips = system.forced.length > 0 ? [] : tableSlips(system, filing, fewest);
  const search = few.kind === "found" ? few : smallestRepairs(system, mostBeside(slips, filing, evidence));
  const smallest = search.kind === "found" ? search.repairs : [];
  const told = new Set(slips.map(({ changes }) => keyOf(changes)));
  const cells = smallest
    .map((repaired): Candidate => ({ changes: changesOf(repaired, filing, system.values) }))
    .filter(({ changes }) => !told.has(keyOf(changes)));
  const repairs = ranked([...slips, ...cells], filing, evidence);
  return repairs.length === 0 ? { kind: "cannotSay" } : { kind: "located", repairs };
}

/** Repairs of at most so many cells are searched before any slip of the table. */
const fewCells = 2;

/** How many cells a repair may change without being negligible beside the slips of the table. */
function mostBeside(slips: readonly Candidate[], { form }: Filing, evidence: Evidence): number {
  const best = Math.min(
    ...slips.map(({ changes, tableSlip }) => unlikelihood(changes, tableSlip, form, evidence)),
  );
  let most = largest;
  while (most > fewCells && leastWeight(most) > best + Math.log(negligible)) most -= 1;
  return most;
}

interface Candidate {
  readonly changes: readonly RepairedFigure[];
  readonly tableSlip?: TableSlip;
}

const keyOf = (changes: readonly RepairedFigure[]) =>
  changes
    .map(({ figure, to }) => `${figure}=${to}`)
    .sort()
    .join();

/**
 * The slips of the table as a whole that explain everything that is off, where the cells alone do not do so
 * simply: an exchange of lines may look like two wrong totals, a shift always breaks three sums that are typed.
 */
function tableSlips(system: System, filing: Filing, fewestCells: number): Candidate[] {
  if (fewestCells < fewCells) return [];
  const withShifts = fewestCells > fewCells || filing.computed.size > 0;
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
  // All repairs of cells that mend the sums equally well are shown, however likely; a slip of the table must be plausible.
  const shown = weighed.filter(
    ({ candidate, weight }) =>
      (!candidate.tableSlip && !best?.candidate.tableSlip) ||
      weight <= (best?.weight ?? 0) + Math.log(negligible),
  );
  const isOnly = shown.length === 1;
  return shown.map(({ candidate }) => ({
    ...candidate,
    certainty: isOnly ? "only" : "among",
    reasons: [
      ...reasonsFor(candidate.changes, evidence),
      // Where nothing else mends the sums, there is nothing to weigh.
      ...(isOnly ? [] : likestOf(candidate.changes, evidence)),
    ],
  }));
}
