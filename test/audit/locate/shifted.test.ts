import type { Grid } from "../../../src/audit/locate/grid";
import { shiftsIn, type Direction } from "../../../src/audit/locate/shifted";
import { smallSystem, tableSums, type Sum } from "./smallSystem";

// Five lines of three parts with their totals, and the totals of all.
const right = [
  [1, 12, 3, 16],
  [4, 5, 17, 26],
  [27, 8, 9, 44],
  [3, 16, 2, 21],
  [5, 7, 11, 23],
  [40, 48, 42, 130],
];
const width = 4;
const numbered = right.map((line, row) => line.map((_, column) => row * width + column));
const grid: Grid = { cells: numbered, totals: { rows: new Set([5]), columns: new Set([3]) } };

type Cell = readonly [row: number, column: number, value: number];

/** The shifts of one direction that are found where these cells were typed, each change as `place=value`. */
const found = (direction: Direction, cells: readonly Cell[]) => {
  const typed = right.map((line, row) =>
    line.map((value, column) => cells.find(([r, c]) => r === row && c === column)?.[2] ?? value),
  );
  return shiftsIn(grid, smallSystem(typed.flat(), tableSums(5, 3)))
    .filter((shift) => shift.direction === direction)
    .map(({ extent, lost, cells: at, repaired }) => [
      extent,
      lost,
      at.join(" "),
      [...repaired]
        .sort(([a], [b]) => a - b)
        .map(([place, value]) => `${place}=${value}`)
        .join(" "),
    ]);
};

test.each([
  [
    "three cells of a column down",
    "down",
    [
      [0, 0, 0],
      [1, 0, 1],
      [2, 0, 4],
      [3, 0, 27],
    ],
    [["run", 1, "4 8 12", "0=1 4=4 8=27 12=3"]],
  ],
  [
    "three cells of a column up",
    "up",
    [
      [1, 1, 8],
      [2, 1, 16],
      [3, 1, 7],
      [4, 1, 0],
    ],
    [["run", 1, "5 9 13", "5=5 9=8 13=16 17=7"]],
  ],
  [
    "two cells of a row to the right",
    "right",
    [
      [1, 0, 0],
      [1, 1, 4],
      [1, 2, 5],
    ],
    [["run", 1, "5 6", "4=4 5=5 6=17"]],
  ],
  [
    "two cells of a row to the left",
    "left",
    [
      [1, 0, 5],
      [1, 1, 17],
      [1, 2, 0],
    ],
    [["run", 1, "4 5", "4=4 5=5 6=17"]],
  ],
  [
    "a block of two by two to the right",
    "right",
    [
      [1, 0, 0],
      [2, 0, 0],
      [1, 1, 4],
      [2, 1, 27],
      [1, 2, 5],
      [2, 2, 8],
    ],
    [["block", 2, "5 6 9 10", "4=4 5=5 6=17 8=27 9=8 10=9"]],
  ],
  [
    "a block of two by two down, or three lines of it in a circle",
    "down",
    [
      [1, 1, 0],
      [1, 2, 0],
      [2, 1, 5],
      [2, 2, 17],
      [3, 1, 8],
      [3, 2, 9],
    ],
    [
      ["block", 2, "9 10 13 14", "5=5 6=17 9=8 10=9 13=16 14=2"],
      ["block", 2, "9 10 13 14 17 18", "5=5 6=17 9=8 10=9 13=7 14=11 17=16 18=2"],
    ],
  ],
  [
    "the line that was covered held nothing",
    "down",
    [
      [0, 2, 0],
      [1, 2, 3],
      [2, 2, 17],
      [3, 2, 9],
      [3, 3, 28],
      [5, 2, 40],
      [5, 3, 128],
    ],
    [],
  ],
  [
    "one cell down is two cells that were mistyped",
    "down",
    [
      [1, 0, 0],
      [2, 0, 4],
    ],
    [],
  ],
  [
    "a number that is wrong besides",
    "down",
    [
      [0, 0, 0],
      [1, 0, 1],
      [2, 0, 4],
      [3, 0, 27],
      [4, 2, 99],
    ],
    [],
  ],
] as const)("put back: %s", (_, direction, cells, expected) => {
  expect(found(direction, cells)).toEqual(expected);
});

// Four cells under each other, and the total of the first three.
const lone: Grid = {
  cells: [[0], [1], [2], [3], [4]],
  totals: { rows: new Set(), columns: new Set() },
};
const loneSums: readonly Sum[] = [
  [[0, 1], 5],
  [[1, 2], 6],
  [[2, 3], 7],
];
const foundIn = (column: readonly number[], ...totals: readonly number[]) =>
  shiftsIn(lone, smallSystem([...column, ...totals], loneSums, { fixed: [5, 6, 7] }));

test("what shall come out is told as one slip, with nothing lost where the covered cell held nothing", () => {
  // 4 6 2 0 put one lower.
  expect(foundIn([0, 4, 6, 2, 0], 10, 8, 2)).toEqual([
    {
      kind: "shifted",
      extent: "run",
      direction: "down",
      cells: [1, 2, 3],
      lost: 0,
      repaired: new Map([
        [0, 4],
        [1, 6],
        [2, 2],
        [3, 0],
      ]),
    },
  ]);
});

test.each([
  ["a single number above zero could fit by chance", [0, 4, 0, 0, 0], [4, 0, 0]],
  ["one number above zero and two cells that change", [4, 0, 0, 0, 0], [4, 4, 0]],
  ["of 4 4 6 put one lower two cells change, which are two that were mistyped", [0, 4, 4, 2, 0], [8, 10, 8]],
])("no slip: %s", (_, column, totals) => {
  expect(foundIn(column, ...totals)).toEqual([]);
});
