import { decimalText, exactUnits, kindsOf, placesOf, type Filing } from "../../figures";
import type { FigureId, Form } from "../../form";
import { cellsOf, figureIdsOf } from "../commonForm";

/** The values of a form's figures, in its order, in the units of a `Scale`. */
export type Vector = readonly bigint[];

/** The figures that are compared, and how many decimals each is reckoned with. */
export interface Scale {
  readonly ids: readonly FigureId[];
  readonly places: readonly number[];
}

/** The decimals that are added because 元 typed for 万元 is a factor of ten thousand. */
const fromYuan = 4;

/** The scale on which every amount of these filings, in 万元 or mistaken for it, is a whole number of units. */
export function scaleFor(form: Form, filings: readonly Filing[]): Scale {
  const ids = figureIdsOf(form);
  const kinds = kindsOf(form);
  const places = ids.map((id) => {
    if (kinds.get(id) !== "money") return 0;
    const exact = filings.flatMap((filing) =>
      cellsOf(filing, id).flatMap((figure) => (figure.state === "number" ? [placesOf(figure.exact)] : [])),
    );
    return Math.max(0, ...exact) + fromYuan;
  });
  return { ids, places };
}

/** The numbers of a filing; what is not a number counts as 0. */
export function vectorOf(filing: Filing, { ids, places }: Scale): bigint[] {
  return ids.map((id, at) =>
    cellsOf(filing, id).reduce(
      (sum, figure) => (figure.state === "number" ? sum + exactUnits(figure.exact, places[at] ?? 0) : sum),
      0n,
    ),
  );
}

/** The decimal that so many units of a figure are. */
export const textAt = ({ places }: Scale, at: number, units: bigint): string =>
  decimalText(units, places[at] ?? 0);

/** Figure by figure, `a - b`. */
export const minus = (a: Vector, b: Vector): bigint[] => a.map((value, at) => value - (b[at] ?? 0n));
/** Figure by figure, `a + b`. */
export const plus = (a: Vector, b: Vector): bigint[] => a.map((value, at) => value + (b[at] ?? 0n));
/** Figure by figure, the opposite. */
export const negated = (a: Vector): bigint[] => a.map((value) => -value);
/** The figures in which a vector has something. */
export const support = (a: Vector): number[] => a.flatMap((value, at) => (value === 0n ? [] : [at]));
