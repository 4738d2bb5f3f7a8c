export { bareName, matchedNames, nameOf } from "./names";
export { rollup, type RollupOptions } from "./rollup";
export type { MissingUnit, Rollup } from "./rolledUp";
export { rosterFrom, type RosterEntry } from "./roster";
export { stateOf, type NotCounted, type Received, type Unit, type UnitState } from "./unit";
export type { FigureSum } from "./sums";
export type { Cause, CauseKind, Difference } from "./difference";
