import type { RuledLine } from "./content";
import type { PageBox } from "./geometry";
import { mergedRules } from "./mergedRules";

/** How far a line may end before the line that it is to meet. */
const reach = 4;
/** A page with more lines holds a drawing, not a table. */
const most = { rules: 3_000, cells: 20_000 };

/** A cell that lines enclose; rows and columns count from 0 within its table. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: PageBox;
}

/** A table as its lines tell it. */
export interface RuledGrid {
  readonly box: PageBox;
  readonly rows: number;
  readonly columns: readonly number[];
  readonly cells: readonly RuledCell[];
  /** The cell in which a point of the page lies. */
  readonly cellAt: (x: number, y: number) => RuledCell | undefined;
}

/** The tables that the lines of a page enclose. */
export function ruledGrids(rules: readonly RuledLine[]): RuledGrid[] {
  if (rules.length > most.rules) return [];
  return connected(mergedRules(rules)).flatMap((group) => {
    const grid = gridOf(group);
    return grid && grid.cells.length > 1 ? [grid] : [];
  });
}

const meet = (level: RuledLine, upright: RuledLine) =>
  level.at >= upright.from - reach &&
  level.at <= upright.to + reach &&
  upright.at >= level.from - reach &&
  upright.at <= level.to + reach;

/** Groups of lines that cross or touch each other. */
function connected(rules: readonly RuledLine[]): RuledLine[][] {
  const left = new Set(rules);
  const groups: RuledLine[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group)
      for (const other of left)
        if (one.level !== other.level && (one.level ? meet(one, other) : meet(other, one))) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function gridOf(group: readonly RuledLine[]): RuledGrid | undefined {
  const levels = group.filter(({ level }) => level);
  const uprights = group.filter(({ level }) => !level);
  const ys = edges(levels, uprights);
  const xs = edges(uprights, levels);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > most.cells) return undefined;
  const areas = areasOf(rows, columns, walls(xs, ys, levels, uprights));
  const cells = new Map<number, RuledCell>();
  areas.forEach((area, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const known = cells.get(area);
    const bottom = known ? Math.max(known.row + known.rows, row + 1) : row + 1;
    const left = Math.min(known?.column ?? column, column);
    const right = known ? Math.max(known.column + known.columns, column + 1) : column + 1;
    const top = known?.row ?? row;
    cells.set(area, {
      row: top,
      column: left,
      rows: bottom - top,
      columns: right - left,
      box: { left: xs[left] ?? 0, right: xs[right] ?? 0, top: ys[top] ?? 0, bottom: ys[bottom] ?? 0 },
    });
  });
  const cellAt = (x: number, y: number) => {
    const [row, column] = [slot(ys, y), slot(xs, x)];
    return row < 0 || column < 0 ? undefined : cells.get(areas[row * columns + column] ?? -1);
  };
  const box = { left: xs[0] ?? 0, right: xs[columns] ?? 0, top: ys[0] ?? 0, bottom: ys[rows] ?? 0 };
  return { box, rows, columns: xs, cells: [...cells.values()], cellAt };
}

/**
 * Where the lines of one direction stand. Where the lines across reach out beyond them, the table is open on that
 * side.
 */
function edges(own: readonly RuledLine[], others: readonly RuledLine[]): number[] {
  const at = [...new Set(own.map((rule) => rule.at))].sort((a, b) => a - b);
  const first = Math.min(...others.map(({ from }) => from));
  const last = Math.max(...others.map(({ to }) => to));
  if (at[0] !== undefined && first < at[0] - 2 * reach) at.unshift(first);
  if (last > (at.at(-1) ?? Infinity) + 2 * reach) at.push(last);
  return at;
}

/** Between which two edges a value lies; -1 where it lies outside. */
function slot(at: readonly number[], value: number): number {
  if (value < (at[0] ?? Infinity) || value > (at.at(-1) ?? -Infinity)) return -1;
  return Math.max(
    0,
    at.findLastIndex((edge, index) => edge <= value && index < at.length - 1),
  );
}

interface Walls {
  readonly below: (row: number, column: number) => boolean;
  readonly behind: (row: number, column: number) => boolean;
}

function walls(
  xs: readonly number[],
  ys: readonly number[],
  levels: readonly RuledLine[],
  uprights: readonly RuledLine[],
): Walls {
  const middle = (at: readonly number[], index: number) => ((at[index] ?? 0) + (at[index + 1] ?? 0)) / 2;
  const [atY, atX] = [byPlace(levels), byPlace(uprights)];
  const covered = (rules: readonly RuledLine[] | undefined, where: number) =>
    rules?.some(({ from, to }) => from <= where && where <= to) === true;
  return {
    below: (row, column) => covered(atY.get(ys[row + 1] ?? NaN), middle(xs, column)),
    behind: (row, column) => covered(atX.get(xs[column + 1] ?? NaN), middle(ys, row)),
  };
}

function byPlace(rules: readonly RuledLine[]): ReadonlyMap<number, readonly RuledLine[]> {
  const places = new Map<number, RuledLine[]>();
  for (const rule of rules) {
    const place = places.get(rule.at);
    if (place) place.push(rule);
    else places.set(rule.at, [rule]);
  }
  return places;
}

/** For every square of the grid, the number of its area: squares without a line between them belong to one. */
function areasOf(rows: number, columns: number, { below, behind }: Walls): number[] {
  const areas = Array.from({ length: rows * columns }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (areas[root] !== root) root = areas[root] ?? root;
    return root;
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      const join = (other: number) => {
        const [a, b] = [rootOf(index), rootOf(other)];
        areas[Math.max(a, b)] = Math.min(a, b);
      };
      if (column + 1 < columns && !behind(row, column)) join(index + 1);
      if (row + 1 < rows && !below(row, column)) join(index + columns);
    }
  return areas.map((_, index) => rootOf(index));
}
