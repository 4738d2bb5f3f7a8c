import { layout, memoize, type FigureId, type Form, type Kind, type Table } from "../../form";
import { bare } from "./label";

/** A row of the form that is to be found: its label, and the figures that stand behind it. */
export interface WantedRow {
  readonly table: Table;
  /** Empty where the form gives the row none. */
  readonly label: string;
  /** Cells that stand before the label, and cells that it covers. */
  readonly indent: number;
  readonly span: number;
  readonly figures: readonly { readonly id: FigureId; readonly kind: Kind }[];
}

/** The figures of a row. */
export const idsOf = ({ figures }: WantedRow): FigureId[] => figures.map(({ id }) => id);

/** The rows of all tables of a form, in its order. */
export const wantedRows: (form: Form) => readonly WantedRow[] = memoize((form) =>
  form.tables.flatMap(rowsOf),
);

function rowsOf(table: Table): WantedRow[] {
  const { cells, rows } = layout(table);
  return Array.from({ length: rows }, (_, row): WantedRow => {
    const own = cells.filter((cell) => cell.row === row);
    const header = own.filter(({ role }) => role === "rowHeader").at(-1);
    return {
      table,
      label: header?.role === "rowHeader" ? bare(header.text) : "",
      indent: header?.column ?? 0,
      span: header?.columnSpan ?? 1,
      figures: own.flatMap((cell) => (cell.role === "figure" ? [{ id: cell.figure, kind: cell.kind }] : [])),
    };
  }).filter(({ figures }) => figures.length > 0);
}

/** All labels of a form, as they are compared. */
export const labelsOf: (form: Form) => ReadonlySet<string> = memoize(
  (form) =>
    new Set(
      form.tables.flatMap((table) =>
        layout(table).cells.flatMap((cell) => (cell.role === "figure" ? [] : [bare(cell.text)])),
      ),
    ),
);
