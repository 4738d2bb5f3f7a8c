import type { FigureId } from "../../form";
import type { MarkKind } from "../port";
import type { Look } from "./reading";

/** A mark in a sheet, with the look that it replaced. */
export interface Standing extends Look {
  readonly kind: MarkKind;
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
