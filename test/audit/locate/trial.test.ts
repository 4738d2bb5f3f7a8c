import type { System } from "../../../src/audit/locate/search";
import { Trial } from "../../../src/audit/locate/trial";
import { smallSystem, type Sum } from "./smallSystem";

// Two rows of two with their totals; the second total is right.
const sums: readonly Sum[] = [
  [[0, 1], 2],
  [[3, 4], 5],
];
const system = (values: readonly number[], sumsOf: readonly Sum[] = sums) =>
  smallSystem(values, sumsOf, { fixed: [5] });

/** The repair with these values put, where the figures in `unknown` are to be worked out. */
function repaired(
  of: System,
  put: readonly (readonly [place: number, value: number])[],
  unknown: readonly number[],
) {
  const trial = new Trial(of);
  for (const [place, value] of put) trial.put(place, value);
  const repair = trial.repair(
    put.map(([place]) => place),
    unknown,
  );
  return repair && Object.fromEntries(repair);
}

test("how many rows are off is known after every value that is put, and put back", () => {
  const trial = new Trial(system([1, 2, 3, 4, 5, 9]));
  const off = (change: () => unknown) => [change(), trial.off];
  expect(trial.off).toBe(0);
  expect(off(() => trial.put(0, 7))).toEqual([true, 1]);
  expect(off(() => trial.put(3, 7))).toEqual([true, 2]);
  expect(off(() => trial.put(3, 7))).toEqual([true, 2]);
  expect(off(() => trial.put(2, 9))).toEqual([true, 1]);
  // What cannot be wrong stays as it is, and may be put as it is.
  expect(off(() => trial.put(5, 12))).toEqual([false, 1]);
  expect(off(() => trial.put(5, 9))).toEqual([true, 1]);
  trial.reset([0, 2, 3]);
  expect(trial.off).toBe(0);
});

test("what is off has to be within reach", () => {
  const trial = new Trial(system([1, 2, 3, 4, 5, 9]));
  const within = (...reach: readonly number[]) => trial.isWithin(Int32Array.from(reach), 2);
  expect(within(0, 0)).toBe(true);
  trial.put(0, 7);
  expect([within(1, 9), within(2, 0), within(3, 0), within()]).toEqual([false, true, true, false]);
  trial.put(3, 7);
  expect([within(3, 1), within(1, 3), within(2, 2)]).toEqual([false, false, true]);
});

test.each([
  ["what was put mends all", system([7, 2, 3, 4, 5, 9]), [[0, 1]], [1], { 0: 1 }],
  ["what is unknown follows from it", system([7, 2, 3, 4, 5, 9]), [[1, 1]], [0], { 1: 1, 0: 2 }],
  ["in the first place too", system([7, 2, 3, 4, 5, 9]), [], [0], { 0: 1 }],
  ["in several rows", system([7, 2, 3, 7, 5, 9]), [], [0, 3], { 0: 1, 3: 4 }],
  ["what is as it was is no change", system([7, 2, 3, 4, 5, 9]), [[1, 2]], [0], { 0: 1 }],
  ["a row that holds nothing unknown stays off", system([7, 2, 3, 7, 5, 9]), [], [0], undefined],
  ["nothing can be worked out of what cannot be wrong", system([1, 2, 3, 4, 5, 8]), [], [5], undefined],
  ["of two unknown in one row neither follows", system([7, 2, 3, 4, 5, 9]), [], [0, 1], undefined],
  ["to 0", system([7, 3, 3, 4, 5, 9]), [], [0], { 0: 0 }],
  ["nothing goes below it", system([7, 4, 3, 4, 5, 9]), [], [0], undefined],
  ["nor is half a case put", system([7, 2, 3, 4, 5, 9]), [[1, 1.5]], [0], undefined],
  [
    "one unknown that two rows tell otherwise",
    system([7, 2, 3, 4, 5, 9], [...sums, [[0, 4], 5]]),
    [],
    [0],
    undefined,
  ],
  [
    "one figure mends three rows at most",
    system(
      [7, 1, 3, 1, 1, 3],
      [
        [[0], 1],
        [[0], 3],
        [[0], 4],
      ],
    ),
    [],
    [0],
    { 0: 1 },
  ],
] as const)("%s", (_, of, put, unknown, expected) => {
  expect(repaired(of, put, unknown)).toEqual(expected);
});
