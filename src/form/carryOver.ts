import type { FigureId } from "./figureId";
import type { Form } from "./form";
import { memoize } from "./memoize";
import { figureCellsOf } from "./walk";

/** What one kind of applicant brings over the turn of the year. */
export interface CarryOver {
  /** The short name of the column. */
  readonly name: string;
  /** The column's part of the codes of findings. */
  readonly column: string;
  /** 上年结转, which is the 结转下年度 of the year before. */
  readonly carriedIn: FigureId;
  readonly carriedOut: FigureId;
}

/** The carry-over of a form, applicant by applicant, 总计 too. */
export const carryOverOf: (form: Form) => readonly CarryOver[] = memoize((form) =>
  form.tables.flatMap((table) => {
    const cells = figureCellsOf(table);
    const carriedOut = cells.filter(({ row }) => row?.node.role === "carriedOut");
    return cells.flatMap(({ id, row, column: { node } }): CarryOver[] => {
      const out = carriedOut.find(({ column }) => column.node === node);
      if (row?.node.role !== "carriedIn" || !out) return [];
      return [{ name: node.name, column: node.key, carriedIn: id, carriedOut: out.id }];
    });
  }),
);
