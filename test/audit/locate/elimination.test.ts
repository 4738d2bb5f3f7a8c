import { Elimination } from "../../../src/audit/locate/elimination";
import { newValue } from "../../../src/audit/locate/violations";
import { rowOf, smallSystem, type Sum } from "./smallSystem";

// Four cells in a square, 5 6 over 7 8, with the sums of its rows and columns behind them.
const values = [5, 6, 7, 8, 9, 16, 11, 13];
const square: readonly Sum[] = [
  [[0, 1], 4],
  [[2, 3], 5],
  [[0, 2], 6],
  [[1, 3], 7],
];
const { rows, values: typed } = smallSystem(values, square);
const state = ({ rows: held, solvedFor, zeroed }: Elimination) => ({
  rows: held.map(
    ({ coefficients, residual, held: places }) =>
      [[...coefficients], residual, places.toSorted((a, b) => a - b)] as const,
  ),
  solvedFor: [...solvedFor],
  zeroed: [...zeroed],
});

/** The square with three of its cells chosen, so that the fourth follows from them. */
function chosen(...figures: readonly number[]): Elimination {
  const elimination = new Elimination(rows);
  expect(figures.map((figure) => elimination.choose(figure))).toEqual(figures.map(() => true));
  return elimination;
}

/** The new values of what was chosen, where no row is off any more. */
function solution(elimination: Elimination): Record<string, number> | undefined {
  const entries = elimination.zeroed.map((figure): [number, number] => [figure, 0]);
  for (const [index, row] of elimination.rows.entries()) {
    const figure = elimination.solvedFor[index] ?? -1;
    if (figure < 0 && row.residual !== 0) return undefined;
    if (figure >= 0) entries.push([figure, newValue(row, figure, typed)]);
  }
  return Object.fromEntries(entries);
}

test("a cell and its sum that both change leave the other sums as they were", () => {
  // 5 and the total 9 of its row: the column says 4, so the row comes to 10.
  expect(solution(chosen(0, 4))).toBeUndefined();
  // 7 8 over a sum of 16, 6 8 over one of 13: with the 8 wrong too, all come out.
  expect(solution(chosen(0, 4, 3))).toBeUndefined();
  expect(solution(chosen(0, 4, 3, 7))).toEqual({ 0: 4, 4: 10, 3: 9, 7: 15 });
});

test("the last of a circle follows from the others, and choosing it changes nothing", () => {
  const elimination = chosen(0, 1, 2);
  const before = state(elimination);
  expect(elimination.choose(3)).toBe(false);
  expect(state(elimination)).toEqual(before);
});

test.each([
  [0, { 0: 0, 1: 9, 2: 11, 3: 5 }],
  [1, { 1: 0, 0: 9, 2: 2, 3: 14 }],
  [2, { 2: 0, 0: 11, 1: -2, 3: 16 }],
  [3, { 3: 0, 0: -5, 1: 14, 2: 16 }],
])("making cell %i of the circle 0 fixes the others", (zeroed, expected) => {
  const elimination = chosen(0, 1, 2);
  const before = state(elimination);
  expect(elimination.chooseMaking(zeroed, 3, values[zeroed] ?? 0)).toBe(true);
  const fixed = state(elimination);
  for (const [coefficients, , held] of fixed.rows)
    expect(held).toEqual([...coefficients.keys()].filter((place) => coefficients[place] !== 0));
  // With the sum of the right column chosen too, all comes out.
  expect(elimination.choose(7)).toBe(true);
  expect(solution(elimination)).toEqual({ ...expected, 7: expected[1] + expected[3] });
  elimination.takeBack();
  expect(state(elimination)).toEqual(fixed);
  elimination.takeBack();
  expect(state(elimination)).toEqual(before);
});

test("making 0 what does not hang together with the cell fixes nothing", () => {
  const elimination = chosen(0, 1, 2, 7);
  const before = state(elimination);
  expect(elimination.chooseMaking(7, 3, 13)).toBe(false);
  expect(elimination.chooseMaking(6, 3, 11)).toBe(false);
  expect(state(elimination)).toEqual(before);
});

test("every choice can be taken back, the last one first", () => {
  const elimination = new Elimination(rows);
  const states = [state(elimination)];
  for (const figure of [3, 0, 7, 2]) {
    expect(elimination.choose(figure)).toBe(true);
    states.push(state(elimination));
  }
  for (const before of states.toReversed().slice(1)) {
    elimination.takeBack();
    expect(state(elimination)).toEqual(before);
  }
  elimination.takeBack();
  expect(state(elimination)).toEqual(states[0]);
});

test.each([
  // The other row twice, less the first: whole numbers, and no cell 0.
  ["twice in the row that it is solved by", [2, 1, -1], [1, 0, 1], [0, -1, 3]],
  ["twice in the other row", [1, 0, 1], [2, 1, -1], [0, 1, -3]],
  ["on the right of the row that it is solved by", [-1, 0, 1], [2, 1, -1], [0, 1, 1]],
])("a cell that counts %s is eliminated", (_, by, other, left) => {
  const held = [3, 1, 9];
  const elimination = new Elimination([rowOf(by, held), rowOf(other, held)]);
  elimination.choose(0);
  const [, row] = elimination.rows;
  expect({ ...row, held: row?.held.toSorted((a, b) => a - b) }).toEqual(rowOf(left, held));
});
