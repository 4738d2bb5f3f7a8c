import fc from "fast-check";
import type { Row } from "../../../src/audit/locate/elimination";
import { runs } from "../../deep";
import { smallestRepairs, type System } from "../../../src/audit/locate/search";

/** A table of parts with typed totals of its rows, of its columns and of all: `rows × columns` parts. */
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The identities of a table whose cells are numbered row by row, the totals last in each. */
function tableRows({ rows, columns }: Shape, values: readonly number[]): Row[] {
  const width = columns + 1;
  const identity = (parts: readonly number[], total: number): Row => {
    const coefficients = new Int32Array(values.length);
    for (const part of parts) coefficients[part] = 1;
    coefficients[total] = -1;
    const residual = parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) - (values[total] ?? 0);
    return { coefficients, held: [...parts, total], residual };
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    ...numbers(rows + 1).map((row) =>
      identity(
        numbers(columns).map((column) => row * width + column),
        row * width + columns,
      ),
    ),
    ...numbers(width).map((column) =>
      identity(
        numbers(rows).map((row) => row * width + column),
        rows * width + column,
      ),
    ),
  ];
}

const largestValue = 6;

/** Every way to change `size` of the cells, to values up to a limit, that makes all rows balance. */
function* tried(system: System, size: number, from = 0, chosen: readonly number[] = []): Generator<string> {
  if (chosen.length === size) {
    yield* valuesFor(system, chosen, new Map());
    return;
  }
  for (let place = from; place < system.values.length; place += 1) {
    yield* tried(system, size, place + 1, [...chosen, place]);
  }
}

function* valuesFor(
  system: System,
  [place, ...rest]: readonly number[],
  put: Map<number, number>,
): Generator<string> {
  if (place === undefined) {
    const balances = system.rows.every(({ coefficients, held }) => {
      const value = (cell: number) => put.get(cell) ?? system.values[cell] ?? 0;
      return held.reduce((sum, cell) => sum + (coefficients[cell] ?? 0) * value(cell), 0) === 0;
    });
    if (balances) yield [...put].map(([cell, value]) => `${cell}=${value}`).join();
    return;
  }
  for (let value = 0; value <= 2 * largestValue; value += 1) {
    if (value !== system.values[place]) yield* valuesFor(system, rest, new Map(put).set(place, value));
  }
}

const spoiledTable = fc
  .record({ rows: fc.integer({ min: 1, max: 2 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain((shape) => {
    const cells = (shape.rows + 1) * (shape.columns + 1);
    return fc.tuple(
      fc.constant(shape),
      fc.array(fc.nat(largestValue), { minLength: cells, maxLength: cells }),
    );
  });

test("up to three wrong cells of a small table: the same repairs as by trying every one", () => {
  fc.assert(
    fc.property(spoiledTable, ([shape, values]) => {
      const rows = tableRows(shape, values);
      fc.pre(rows.some(({ residual }) => residual !== 0));
      const mayChange = new Uint8Array(values.length).fill(1);
      const system: System = { rows, values: Float64Array.from(values), mayChange, forced: [] };
      const search = smallestRepairs(system);
      const size = search.kind === "found" ? (search.repairs[0]?.size ?? 0) : 4;
      for (let smaller = 1; smaller < Math.min(size, 4); smaller += 1) {
        expect([...tried(system, smaller)]).toEqual([]);
      }
      if (search.kind !== "found" || size > 3) return;
      const found = search.repairs.map((repair) =>
        [...repair]
          .sort(([a], [b]) => a - b)
          .map(([cell, value]) => `${cell}=${value}`)
          .join(),
      );
      const within = found.filter((key) =>
        key.split(",").every((cell) => Number(cell.split("=")[1]) <= 2 * largestValue),
      );
      expect(within.sort()).toEqual([...tried(system, size)].sort());
    }),
    { numRuns: runs(12, 300) },
  );
});
