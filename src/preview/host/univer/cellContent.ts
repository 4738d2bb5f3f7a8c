import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Scalar } from "../model";

/** The value of a cell of Univer; empty where it has none. */
export const scalarOf = (data: Nullable<ICellData>): Scalar => {
  if (data?.v === undefined || data.v === null) return "";
  return data.t === CellValueType.BOOLEAN ? Boolean(data.v) : data.v;
};

/** Whether a cell holds a value or a formula, whatever it looks like. */
export const hasContent = (data: Nullable<ICellData>): boolean => scalarOf(data) !== "" || Boolean(data?.f);

/** A cell that holds nothing. */
export const empty = { v: null, f: null } as const;
