import fc from "fast-check";
import { cellsOf, contains, intersection, shifted } from "../../../src/preview/host/box";

const box = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

test("an intersection holds exactly the cells of both", () => {
  fc.assert(
    fc.property(box, box, (a, b) => {
      const common = [...cellsOf(a)].filter(([row, column]) => contains(b, row, column));
      const found = intersection(a, b);
      expect(found ? [...cellsOf(found)] : []).toEqual(common);
    }),
  );
});

test("a box follows its cells when rows are inserted or removed", () => {
  fc.assert(
    fc.property(box, fc.nat(8), fc.integer({ min: -4, max: 4 }), (cells, at, count) => {
      fc.pre(count !== 0);
      const rows = Array.from({ length: cells.rows }, (_, index) => cells.row + index);
      const where = (row: number) => {
        if (count > 0) return row >= at ? row + count : row;
        if (row < at) return row;
        return row < at - count ? undefined : row + count;
      };
      const left = rows.map(where).filter((row) => row !== undefined);
      const found = shifted(cells, "row", at, count);
      expect(found && [found.row, found.row + found.rows - 1]).toEqual(
        left.length === 0 ? undefined : [left[0], left.at(-1)],
      );
    }),
  );
});
