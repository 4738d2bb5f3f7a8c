import type { Row } from "../../../src/audit/locate/elimination";
import type { System } from "../../../src/audit/locate/search";

/** A sum: the places of its parts, the place of its total. */
export type Sum = readonly [parts: readonly number[], total: number];

/** A row by what each place counts for, off by as much as the values say. */
export function rowOf(coefficients: readonly number[], values: readonly number[]): Row {
  const held = [...coefficients.keys()].filter((place) => coefficients[place] !== 0);
  const residual = held.reduce((sum, place) => sum + (coefficients[place] ?? 0) * (values[place] ?? 0), 0);
  return { coefficients: Int32Array.from(coefficients), held, residual };
}

/** A few cells and the sums that they are to keep; `fixed` cells are right, `forced` ones have to change. */
export function smallSystem(
  values: readonly number[],
  sums: readonly Sum[],
  {
    fixed = [],
    forced = [],
  }: { readonly fixed?: readonly number[]; readonly forced?: readonly number[] } = {},
): System {
  const rows = sums.map(([parts, total]) =>
    rowOf(
      values.map((_, place) => (parts.includes(place) ? 1 : place === total ? -1 : 0)),
      values,
    ),
  );
  const mayChange = Uint8Array.from(values, (_, place) => (fixed.includes(place) ? 0 : 1));
  return { rows, values: Float64Array.from(values), mayChange, forced };
}

/** The sums of a table with typed totals of its rows, of its columns and of all, its cells numbered row by row. */
export function tableSums(rows: number, columns: number): Sum[] {
  const width = columns + 1;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    ...numbers(rows + 1).map((row): Sum => [
      numbers(columns).map((column) => row * width + column),
      row * width + columns,
    ]),
    ...numbers(width).map((column): Sum => [
      numbers(rows).map((row) => row * width + column),
      rows * width + column,
    ]),
  ];
}
