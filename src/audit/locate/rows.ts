import type { Equality, FigureId } from "../../form";
import { valueOf, type Filing } from "../../figures";
import type { LedgerEntry } from "../ledger";
import type { Row } from "./linearSystem";

/** The equalities that can be judged, as rows over the figures that somebody typed. */
export interface System {
  readonly rows: readonly Row[];
  readonly values: ReadonlyMap<FigureId, number>;
}

/**
 * A table-四 block is one equality alone, which cannot tell its figures apart: it stays out. A computed cell
 * cannot be typed wrong and follows its parts: wherever it stands, its parts stand in its place.
 */
export function systemOf(filing: Filing, ledger: readonly LedgerEntry[]): System {
  const judged = ledger.filter(
    ({ equality, blanks }) =>
      equality.kind !== "outcomes" &&
      blanks.length === 0 &&
      [...equality.left, ...equality.right].every((id) => numberOf(filing, id) !== undefined),
  );
  const definitions = definitionsOf(filing, judged);
  const values = new Map<FigureId, number>();
  const rows: Row[] = [];
  for (const { equality } of judged) {
    if (definitions.get(equality.right[0] ?? "requests.new.total") === equality) continue;
    const coefficients = new Map<FigureId, number>();
    for (const id of equality.left) add(coefficients, id, 1, definitions);
    for (const id of equality.right) add(coefficients, id, -1, definitions);
    let residual = 0;
    for (const [id, coefficient] of coefficients) {
      const value = numberOf(filing, id) ?? 0;
      values.set(id, value);
      residual += coefficient * value;
    }
    rows.push({ coefficients, residual });
  }
  for (const row of carriedOver(filing, values)) rows.push(row);
  return { rows, values };
}

/** The number in a cell, below zero too: a wrong sign can be located. */
function numberOf(filing: Filing, id: FigureId): number | undefined {
  const figure = filing.figures.get(id);
  return figure?.state === "unreadable" && figure.below !== undefined ? -figure.below : valueOf(figure);
}

/** For each computed figure, the equality that its formula keeps: what it adds up. */
function definitionsOf(filing: Filing, judged: readonly LedgerEntry[]): ReadonlyMap<FigureId, Equality> {
  const definitions = new Map<FigureId, Equality>();
  for (const { equality, state } of judged) {
    const [sum, ...others] = equality.right;
    if (sum === undefined || others.length > 0 || state !== "balanced") continue;
    if (filing.computed.has(sum) && !definitions.has(sum)) definitions.set(sum, equality);
  }
  return definitions;
}

function add(
  coefficients: Map<FigureId, number>,
  id: FigureId,
  factor: number,
  definitions: ReadonlyMap<FigureId, Equality>,
): void {
  const definition = definitions.get(id);
  if (definition) {
    for (const part of definition.left) add(coefficients, part, factor, definitions);
    return;
  }
  const sum = (coefficients.get(id) ?? 0) + factor;
  if (sum === 0) coefficients.delete(id);
  else coefficients.set(id, sum);
}

/** What was carried in is what our own report of last year carried out: one more identity per column. */
function carriedOver(filing: Filing, values: ReadonlyMap<FigureId, number>): Row[] {
  if (filing.lastYear?.origin !== "own") return [];
  const rows: Row[] = [];
  for (const [id, value] of values) {
    const column = /^requests\.carriedIn\.(.+)$/.exec(id)?.[1];
    const last = column && valueOf(filing.lastYear.figures.get(`requests.carriedOut.${column}`));
    if (typeof last === "number") rows.push({ coefficients: new Map([[id, 1]]), residual: value - last });
  }
  return rows;
}
