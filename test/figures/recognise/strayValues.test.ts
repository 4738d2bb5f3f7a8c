import { alignTable } from "../../../src/figures/recognise/alignTable";
import { strayRows } from "../../../src/figures/recognise/strayValues";
import type { Content } from "../../../src/figures";
import { formInForce, layout } from "../../../src/form";
import { gridOf } from "./tables";

const [, table] = formInForce().tables;
if (!table) throw new Error("There is no table.");
const plan = layout(table);
/** 一、本年新收, the first row of figures: its line, and the cell of its first figure. */
const first = Math.min(...plan.cells.flatMap(({ role, row }) => (role === "figure" ? [row] : [])));
const column = Math.min(...plan.cells.flatMap(({ role, column: at }) => (role === "figure" ? [at] : [])));
const last = plan.rows - 1;
const middle = Math.floor((first + plan.rows) / 2);
const width = plan.columns;

type Grid = Content[][];
type Damage = (grid: Grid) => void;

function strayIn(damage: Damage): number[] {
  const grid = gridOf(table as NonNullable<typeof table>, () => 7);
  damage(grid);
  return strayRows(plan, alignTable(plan, grid), grid).map(({ row }) => row);
}

const line = (grid: Grid, row: number): Content[] => grid[row] ?? [];
const everyLine = (grid: Grid, change: (cells: Content[], row: number) => void) => {
  grid.forEach(change);
};
const rowOf = (...cells: readonly Content[]) =>
  Array.from({ length: width }, (_, at) => cells[at - column] ?? "");

test.each<[string, Damage, number[]]>([
  ["as the form has it", () => undefined, []],
  ["a cell too many at the end, empty", (grid) => line(grid, first).push(""), [first]],
  ["a number behind the last column", (grid) => line(grid, first).push(3), [first]],
  [
    "in the last two rows too, each is told",
    (grid) => {
      line(grid, first).push(3);
      line(grid, first + 1).push(3);
    },
    [first, first + 1],
  ],
  ["a figure's cell that another covers", (grid) => (line(grid, first)[column] = null), [first]],
  ["a figure's cell that is empty", (grid) => (line(grid, first)[column] = ""), []],
  ["numbers below in a row of nobody", (grid) => grid.splice(first + 1, 0, rowOf(1, 2)), [first]],
  ["one number below, as a text", (grid) => grid.splice(first + 1, 0, rowOf("", "2件")), [first]],
  ["words below in a row of nobody", (grid) => grid.splice(first + 1, 0, rowOf("见附件", "另报")), []],
  [
    "a column of remarks with a head, and numbers in it",
    (grid) => {
      everyLine(grid, (cells, row) => cells.push(row === 0 ? "备注" : row >= first ? 5 : ""));
    },
    [],
  ],
  [
    "a column that has no head, with a number in one row",
    (grid) => {
      everyLine(grid, (cells, row) => cells.push(row === first ? 5 : ""));
    },
    [first],
  ],
  [
    "a column whose head is a number, with a number in one row",
    (grid) => {
      everyLine(grid, (cells, row) => cells.push(row === 0 ? "2024年" : row === first ? 5 : ""));
    },
    [first],
  ],
  [
    "a number before the figures, beside the labels",
    (grid) => {
      everyLine(grid, (cells, row) => cells.unshift(row === first ? 1 : ""));
    },
    [],
  ],
  [
    "a number in a column with words over it, but above the table",
    (grid) => {
      everyLine(grid, (cells, row) => cells.push(row === first ? 5 : ""));
      grid.unshift(Array.from({ length: width + 1 }, (_, at) => (at === width ? "单位：件" : "")));
    },
    [first + 1],
  ],
  [
    "a number in a column with words under it, below the table",
    (grid) => {
      everyLine(grid, (cells, row) => cells.push(row === first ? 5 : ""));
      grid.push(Array.from({ length: width + 1 }, (_, at) => (at === width ? "制表人" : "")));
    },
    [first],
  ],
  [
    "a column that has no head, with words in one row and a number in another",
    (grid) => {
      everyLine(grid, (cells, row) => cells.push(row === first ? "见注" : row === middle ? 5 : ""));
    },
    [middle],
  ],
  [
    "a column that has no head between two that have, with a number in one row",
    (grid) => {
      everyLine(grid, (cells, row) => cells.splice(column + 2, 0, row === middle ? 5 : ""));
    },
    [middle],
  ],
  ["a cell too many in the middle row", (grid) => line(grid, middle).push(""), [middle]],
  [
    "a cell too many in most rows",
    (grid) => {
      grid.slice(first + 5).forEach((cells) => cells.push(""));
    },
    [],
  ],
  [
    "a table behind two empty columns, a cell too many in one row",
    (grid) => {
      everyLine(grid, (cells) => cells.unshift("", ""));
      line(grid, first).push("");
    },
    [first],
  ],
  ["numbers below the last row, in the table's columns", (grid) => grid.push(rowOf(1, 2)), [last]],
  ["a number below the last row, under its label", (grid) => grid.push([2024]), []],
  ["numbers two lines below the last row", (grid) => grid.push([], rowOf(1, 2)), []],
  ["the words of a label where a number should stand", (grid) => (line(grid, first)[column] = "见附件"), []],
])("%s", (_, damage, rows) => {
  expect(strayIn(damage)).toEqual(rows);
});

test("a number under a head of the table, in a row that has no figure there", () => {
  const [disclosure] = formInForce().tables;
  if (!disclosure) throw new Error("There is no table.");
  const own = layout(disclosure);
  const widths = Array.from(
    { length: own.rows },
    (_, row) => own.cells.filter((cell) => cell.role === "figure" && cell.row === row).length,
  );
  const narrow = widths.indexOf(1);
  const grid = gridOf(disclosure, () => 7);
  const strays = () => strayRows(own, alignTable(own, grid), grid).map(({ row }) => row);
  expect(strays()).toEqual([]);
  line(grid, narrow)[own.columns - 1] = "无";
  expect(strays()).toEqual([]);
  line(grid, narrow)[own.columns - 1] = 3;
  expect(strays()).toEqual([narrow]);
});

test("a row is told with all its figures", () => {
  const grid = gridOf(table, () => 7);
  line(grid, first).push(3);
  const own = plan.cells.flatMap((cell) =>
    cell.role === "figure" && cell.row === first ? [cell.figure] : [],
  );
  expect(strayRows(plan, alignTable(plan, grid), grid)).toEqual([{ row: first, figures: own }]);
});
