import { Elimination } from "../../../src/audit/locate/elimination";
import { fewestChanges, violationsOf } from "../../../src/audit/locate/violations";
import { rowOf, smallSystem } from "./smallSystem";

/** Which rows are off or which chosen cells come to an impossible value, and the cells that can help. */
function told(
  values: readonly number[],
  coefficients: readonly (readonly number[])[],
  chosen: readonly number[] = [],
) {
  const rows = coefficients.map((each) => rowOf(each, values));
  const elimination = new Elimination(rows);
  for (const figure of chosen) elimination.choose(figure);
  const open = Uint8Array.from(values, (_, place) => (chosen.includes(place) ? 0 : 1));
  return violationsOf(elimination, Float64Array.from(values), open)?.map(({ row, helpful }) => [
    row ? rows.indexOf(row) : "value",
    helpful,
  ]);
}

const sum = [1, 1, -1];

test.each([
  ["a sum that comes out wants nothing", [1, 2, 3], [sum], [], []],
  ["parts of too little rise, or the total falls", [1, 2, 9], [sum], [], [[0, [0, 1, 2]]]],
  ["parts of 0 rise too", [0, 2, 9], [sum], [], [[0, [0, 1, 2]]]],
  ["parts of too much fall, where they are no 0", [0, 2, 1], [sum], [], [[0, [1, 2]]]],
  ["a total of 0 rises", [1, 2, 0], [sum], [], [[0, [0, 1, 2]]]],
  ["a chosen part makes up for what is missing", [1, 2, 9], [sum], [0], []],
  ["to 0 even", [3, 2, 2], [sum], [0], []],
  [
    "it cannot go below: others fall, or the total rises",
    [1, 5, 0, 2],
    [[1, 1, 1, -1]],
    [0],
    [["value", [1, 3]]],
  ],
  ["a total cannot go below: the parts rise", [-4, 0, 9], [sum], [2], [["value", [0, 1]]]],
  ["half a case is none, and whatever changes may help", [1, 5, 0], [[2, -1, 1]], [0], [["value", [1, 2]]]],
  ["what counts twice makes up for twice as much", [1, 6], [[2, -1]], [0], []],
  [
    "the fewest ways out first",
    [1, 2, 9, 1, 2],
    [
      [1, 1, -1, 0, 0],
      [0, 0, 0, 1, -1],
    ],
    [],
    [
      [1, [3, 4]],
      [0, [0, 1, 2]],
    ],
  ],
  [
    "rows before values, though these have fewer ways out",
    [1, 5, 2, 1, 2, 9],
    [
      [1, 1, -1, 0, 0, 0],
      [0, 0, 0, 1, 1, -1],
    ],
    [0],
    [
      [1, [3, 4, 5]],
      ["value", [1, 2]],
    ],
  ],
  [
    "and in whichever order they come",
    [1, 2, 9, 1, 5, 2],
    [
      [1, 1, -1, 0, 0, 0],
      [0, 0, 0, 1, 1, -1],
    ],
    [3],
    [
      [0, [0, 1, 2]],
      ["value", [4, 5]],
    ],
  ],
] as const)("%s", (_, values, coefficients, chosen, expected) => {
  expect(told(values, coefficients, chosen)).toEqual(expected);
});

test("where nothing can help there is no way out", () => {
  const { rows, values } = smallSystem([0, 2, 1], [[[0, 1], 2]]);
  expect(violationsOf(new Elimination(rows), values, Uint8Array.of(1, 0, 0))).toBeUndefined();
});

test.each([
  [[], 0],
  [[[0, 1]], 1],
  [[[0], [1]], 2],
  [
    [
      [0, 1],
      [1, 2],
    ],
    1,
  ],
  [[[0, 1], [1, 2], [3]], 2],
  [
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    2,
  ],
])("what %j have to change: %i at least", (ways, least) => {
  const violations = ways.map((helpful) => ({ row: undefined, helpful }));
  expect(fewestChanges(violations, 4)).toBe(least);
});
