import type { FigureId } from "../form";
import type { MarkKind } from "../sheets/port";
import { decodeVersioned, encodeVersioned } from "./versioned";
import type { Look } from "./look";

/** A mark in a sheet, with the look that it replaced. */
export interface AppliedMark extends Look {
  readonly kind: MarkKind;
}

/** The setting under which the marks are kept in the workbook. */
export const appliedMarksKey = "nianbao.marks";

/** As kept in the workbook: what a mark replaced must outlive the pane, or it could not be given back. */
export const encodeAppliedMarks = (standing: ReadonlyMap<FigureId, AppliedMark>): string =>
  encodeVersioned(Object.fromEntries(standing));

/**
 * Reads what `encodeAppliedMarks` wrote. What cannot be read counts as no marks: their signs tell where they are,
 * and the cells get the look by plan. `newer`: a later version of the add-in has marked the cells in its own way.
 */
export function decodeAppliedMarks(kept: unknown): Map<FigureId, AppliedMark> | "newer" {
  const found = decodeVersioned(kept);
  if (found.state === "newer") return "newer";
  const marks = found.state === "held" && typeof found.value === "object" ? found.value : {};
  return new Map(Object.entries(marks ?? {}).filter(isStanding));
}

const isStanding = (entry: [string, unknown]): entry is [FigureId, AppliedMark] => {
  const [, mark] = entry;
  if (typeof mark !== "object" || mark === null) return false;
  const { kind, fill, numberFormat } = mark as Partial<Record<keyof AppliedMark, unknown>>;
  return typeof kind === "string" && typeof fill === "string" && typeof numberFormat === "string";
};
