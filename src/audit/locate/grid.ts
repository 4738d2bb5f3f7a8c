import { figureCellsOf, memoize, type Form, type Section } from "../../form";
import { compiledOf } from "../compiled";

/** Where a figure stands on its table, counted in rows and columns of figures. */
interface Position {
  readonly section: Section;
  readonly row: number;
  readonly column: number;
}

/** Places line by line: rows, or columns where the table is turned. */
export type Lines = readonly (readonly number[])[];

/** The figures of one section of the form, by place: `cells[row][column]`. */
export interface Grid {
  readonly cells: Lines;
  /** The rows and the columns that add up others, by number. */
  readonly totals: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
}

interface Draft {
  readonly cells: number[][];
  /** The head of each row. */
  readonly heads: unknown[];
  readonly totals: { readonly rows: Set<number>; readonly columns: Set<number> };
}

interface Grids {
  readonly grids: readonly Grid[];
  /** By place. */
  readonly positions: readonly Position[];
}

/** The sections of a form as grids of places. */
export const gridsOf: (form: Form) => Grids = memoize((form) => {
  const { placeOf } = compiledOf(form);
  const positions: Position[] = [];
  const grids: Grid[] = [];
  for (const table of form.tables) {
    const known = new Map<Section, Draft>();
    for (const { id, section, row, column } of figureCellsOf(table)) {
      const draft = known.get(section) ?? {
        cells: [],
        heads: [],
        totals: { rows: new Set(), columns: new Set() },
      };
      known.set(section, draft);
      if (!draft.heads.includes(row)) draft.heads.push(row);
      const at = draft.heads.indexOf(row);
      const cells = (draft.cells[at] ??= []);
      if (row?.node.total) draft.totals.rows.add(at);
      if (column.node.total) draft.totals.columns.add(cells.length);
      positions.push({ section, row: at, column: cells.length });
      cells.push(placeOf.get(id) ?? -1);
    }
    grids.push(...known.values());
  }
  return { grids, positions };
});

/** Steps from one figure to another along rows and columns; infinite between sections. */
export function stepsBetween(form: Form, a: number, b: number): number {
  const { positions } = gridsOf(form);
  const [from, to] = [positions[a], positions[b]];
  if (!from || !to || from.section !== to.section) return Infinity;
  return Math.abs(from.row - to.row) + Math.abs(from.column - to.column);
}

/** Columns as lines. */
export function transposed(lines: Lines): Lines {
  return (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? -1));
}
