import type { FigureId } from "../../form";
import type { PageFormula } from "./page";

/**
 * A formula of a page as a cell takes it, blank until every figure in it is a number: nothing blank counts as 0. Where
 * a figure has no cell, what it came to stands there.
 *
 * @param placeOf where a figure stands, e.g. `'表三'!J5`
 */
export function formulaOf(
  { formula, result }: PageFormula,
  placeOf: (figure: FigureId) => string | undefined,
): string | number {
  const figures = formula.flatMap((part) => (typeof part === "string" ? [] : part));
  const places = figures.map(placeOf);
  if (places.includes(undefined)) return result;
  const expression = formula
    .map((part) => (typeof part === "string" ? part : sumOf(part.map((id) => placeOf(id) ?? ""))))
    .join("");
  if (figures.length === 0) return `=${expression}`;
  return `=IF(COUNT(${places.join(",")})<${places.length},"",${expression})`;
}

const sumOf = (places: readonly string[]) =>
  places.length === 1 ? (places[0] ?? "") : `SUM(${places.join(",")})`;
