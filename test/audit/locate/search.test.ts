import fc from "fast-check";
import { runs } from "../../deep";
import { largest, smallestRepairs, type System } from "../../../src/audit/locate/search";
import { smallSystem, tableSums, type Sum } from "./smallSystem";

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
      const system = smallSystem(values, tableSums(shape.rows, shape.columns));
      fc.pre(system.rows.some(({ residual }) => residual !== 0));
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
    { numRuns: runs(6, 300) },
  );
});

const keysOf = (search: ReturnType<typeof smallestRepairs>) =>
  search.kind === "found"
    ? search.repairs.map((repair) => [...repair].sort(([a], [b]) => a - b).join(" ")).sort()
    : search.kind;

const sum: readonly Sum[] = [[[0, 1], 2]];
// Four cells in a square, with the sums of its rows and columns behind them.
const square: readonly Sum[] = [
  [[0, 1], 4],
  [[2, 3], 5],
  [[0, 2], 6],
  [[1, 3], 7],
];
const typedRight = { fixed: [4, 5, 6, 7] };

test.each([
  ["nothing is off", smallSystem([1, 2, 3], sum), [""]],
  ["any cell of a sum may be the wrong one", smallSystem([1, 2, 9], sum), ["0,7", "1,8", "2,3"]],
  ["but none that would have to be below zero", smallSystem([5, 1, 2], sum), ["0,1", "2,6"]],
  ["nor one that is a formula", smallSystem([1, 2, 9], sum, { fixed: [2] }), ["0,7", "1,8"]],
  ["a cell without a number has to change", smallSystem([0, 2, 9], sum, { forced: [0] }), ["0,7"]],
  ["even where the sum comes out", smallSystem([0, 2, 2], sum, { forced: [0] }), ["0,0"]],
  ["two without a number in one sum", smallSystem([0, 0, 9], sum, { forced: [0, 1] }), "cannotSay"],
  [
    "one that has to change and cannot",
    smallSystem([0, 2, 9], sum, { fixed: [0], forced: [0] }),
    "cannotSay",
  ],
  [
    "all of the square are 2 and every sum is 1",
    smallSystem([2, 2, 2, 2, 1, 1, 1, 1], square, typedRight),
    ["0,0 1,1 2,1 3,0", "0,1 1,0 2,0 3,1"],
  ],
  [
    "and a cell beside it is wrong in any case",
    smallSystem([2, 2, 2, 2, 1, 1, 1, 1, 3, 4], [...square, [[8], 9]], { fixed: [4, 5, 6, 7, 9] }),
    ["0,0 1,1 2,1 3,0 8,4", "0,1 1,0 2,0 3,1 8,4"],
  ],
])("%s", (_, system, repairs) => {
  expect(keysOf(smallestRepairs(system))).toEqual(repairs);
  // Nothing of a search stays in what was searched.
  expect(keysOf(smallestRepairs(system))).toEqual(repairs);
});

test("a repair may change as many cells as are allowed, and no more", () => {
  const apart = (count: number) => {
    const places = Array.from({ length: count }, (_, index) => index);
    return smallSystem(
      places.flatMap(() => [1, 3]),
      places.map((index): Sum => [[2 * index], 2 * index + 1]),
      { fixed: places.map((index) => 2 * index + 1) },
    );
  };
  expect(keysOf(smallestRepairs(apart(largest)))).toHaveLength(1);
  expect(keysOf(smallestRepairs(apart(largest + 1)))).toBe("cannotSay");
  expect(keysOf(smallestRepairs(apart(2), 2))).toEqual(["0,3 2,3"]);
  expect(keysOf(smallestRepairs(apart(2), 1))).toBe("cannotSay");
  expect(keysOf(smallestRepairs({ ...apart(2), forced: [0] }, 1))).toBe("cannotSay");
});
