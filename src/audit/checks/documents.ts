import type { Filing } from "../../figures";
import { valueOf } from "../../figures";
import { figureCellsOf, memoize, type FigureId, type Form } from "../../form";

/** One kind of documents in section 二: what was issued, what was repealed, what is in force. */
export interface DocumentRow {
  /** The row's part of the codes of findings. */
  readonly row: string;
  readonly name: string;
  /** Whether only some organs may make them. */
  readonly isRule: boolean;
  readonly issued: FigureId;
  readonly repealed: FigureId;
  readonly inForce: FigureId;
}

/**
 * The rows of a form that count documents as a stock (issued, repealed, in force); none in an edition that counts
 * otherwise.
 */
export const documentRowsOf: (form: Form) => readonly DocumentRow[] = memoize((form) =>
  form.tables.flatMap((table) => {
    const cells = figureCellsOf(table);
    return cells.flatMap(({ id: issued, row, column }): DocumentRow[] => {
      if (!row || column.node.role !== "issued") return [];
      const { key, label, role } = row.node;
      const beside = (wanted: string) =>
        cells.find((cell) => cell.row?.node === row.node && cell.column.node.role === wanted)?.id;
      const [repealed, inForce] = [beside("repealed"), beside("inForce")];
      if (!repealed || !inForce) return [];
      return [{ row: key, name: label, isRule: role === "rule", issued, repealed, inForce }];
    });
  }),
);

/** Their values in a filing. */
export function documentsIn(filing: Filing, { issued, repealed, inForce }: DocumentRow) {
  const value = (id: FigureId) => valueOf(filing.figures.get(id));
  return { issued: value(issued), repealed: value(repealed), inForce: value(inForce) };
}
