import type { FigureId } from "../../form";
import type { MarkKind } from "../port";

/** A mark in a sheet, with what it replaced. */
export interface Standing {
  readonly kind: MarkKind;
  /** The fill that was there; empty for none. */
  readonly fill: string;
  readonly numberFormat: string;
  /** The fill is the one the cell has by plan; whether it really had is not known yet. */
  readonly supposed?: true;
}

/** The setting under which the marks are kept in the workbook. */
export const standingKey = "nianbao.marks";

const version = 1;

/** As kept in the workbook: what a mark replaced must outlive the pane, or it could not be given back. */
export function packStanding(standing: ReadonlyMap<FigureId, Standing>): string {
  return JSON.stringify({ version, marks: Object.fromEntries(standing) });
}

/** Reads what `packStanding` wrote; anything else counts as no marks. */
export function unpackStanding(kept: unknown): Map<FigureId, Standing> {
  if (typeof kept !== "string") return new Map();
  try {
    const { marks } = JSON.parse(kept) as { marks?: Record<FigureId, Standing> };
    return new Map(Object.entries(marks ?? {}) as [FigureId, Standing][]);
  } catch {
    return new Map();
  }
}
