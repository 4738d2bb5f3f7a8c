import { decimalText, exactUnits, placesOf, quotient, type Filing } from "../figures";
import type { FigureId } from "../form";

/** A number of one year that knows what it was computed from. */
export interface ComparedNumber {
  /** A plain decimal, exact; percentages and points rounded half up to two decimals, without a sign behind. */
  readonly text: string;
  /** How it comes out of the figures: `requests.new.total[2023] - requests.new.total[2022]`. */
  readonly expression: string;
}

/** An exact decimal: units of 10^-places. */
export interface Amount {
  readonly units: bigint;
  readonly places: number;
}

/** The exact sum of some figures of a filing; undefined where one of them holds no number. */
export function sumIn({ figures }: Filing, ids: readonly FigureId[]): Amount | undefined {
  const texts = ids.flatMap((id) => {
    const figure = figures.get(id);
    return figure?.state === "number" ? [figure.exact] : [];
  });
  if (texts.length < ids.length || texts.length === 0) return undefined;
  const places = Math.max(...texts.map(placesOf));
  return { places, units: texts.reduce((sum, text) => sum + exactUnits(text, places), 0n) };
}

/** Both in the finer of their units. */
export function aligned(
  a: Amount,
  b: Amount,
): { readonly a: bigint; readonly b: bigint; readonly places: number } {
  const places = Math.max(a.places, b.places);
  const finer = ({ units, places: own }: Amount) => units * 10n ** BigInt(places - own);
  return { a: finer(a), b: finer(b), places };
}

/** An amount in digits, with exactly its decimals. */
export const amountText = ({ units, places }: Amount): string => decimalText(units, places);

/** `a / b` in per cent, with at most two decimals, rounded half up. */
export function percentText(a: Amount, b: Amount): string {
  const { a: part, b: whole } = aligned(a, b);
  return quotient(part * 100n, whole, 2);
}

/** The figures of one year, as they stand in an expression: `(a + b)[2023]`. */
export function written(ids: readonly FigureId[], year: number): string {
  const sum = ids.join(" + ");
  return `${ids.length === 1 ? sum : `(${sum})`}[${year}]`;
}
