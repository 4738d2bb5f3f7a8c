import { rollupWords, type Overview, type UnitLine, type UnitState } from "../../rollup";

/** A unit in the list: one that sent a file, or one that is missed. */
export type UnitRow =
  | ({ readonly kind: "received"; readonly state: UnitState } & Omit<UnitLine, "state">)
  | { readonly kind: "missing"; readonly state: "missing"; readonly name: string };

export type RowState = UnitRow["state"];
export type Sort = "state" | "name" | "findings";

/** What wants something done comes first. */
const order: readonly RowState[] = [
  "missing",
  "findings",
  "wrongYear",
  "duplicate",
  "stranger",
  "excluded",
  "ok",
];

/** The state in a word. */
export const stateName = (state: RowState): string =>
  state === "missing" ? rollupWords.missing : rollupWords.states[state];

/** The rows of 各单位: who has sent nothing yet, then who has. */
export const rowsOf = ({ units, missing }: Overview): UnitRow[] => [
  ...missing.map((name): UnitRow => ({ kind: "missing", state: "missing", name })),
  ...units.map((unit): UnitRow => ({ kind: "received", ...unit })),
];

/** How many rows are in each state, in the order in which people look at them. */
export const statesIn = (rows: readonly UnitRow[]): { readonly state: RowState; readonly count: number }[] =>
  order
    .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0);

const weight = (row: UnitRow) => (row.kind === "received" ? row.mandatory * 1000 + row.queries : 0);
const byName = (a: UnitRow, b: UnitRow) => a.name.localeCompare(b.name, "zh-CN", { numeric: true });

/** The rows of a state whose name or file has these words, sorted. */
export function shownRows(
  rows: readonly UnitRow[],
  { state, words, sort }: { readonly state: RowState | "all"; readonly words: string; readonly sort: Sort },
): UnitRow[] {
  const wanted = words.trim();
  const found = rows.filter(
    (row) =>
      (state === "all" || row.state === state) &&
      (row.name.includes(wanted) || (row.kind === "received" && row.file.includes(wanted))),
  );
  switch (sort) {
    case "name":
      return found.sort(byName);
    case "findings":
      return found.sort((a, b) => weight(b) - weight(a));
    case "state":
      return found.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || weight(b) - weight(a));
  }
}
