import fc from "fast-check";
import { cell, contains } from "../../../src/preview/host/box";
import { regionAt, withRegion, type Region } from "../../../src/preview/host/regions";

const box = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const steps = fc.array(fc.tuple(box, fc.option(fc.integer(), { nil: undefined })), { maxLength: 6 });

test("for every cell the last thing said about it holds, and nothing else", () => {
  fc.assert(
    fc.property(steps, fc.nat(9), fc.nat(9), (said, row, column) => {
      const regions = said.reduce<readonly Region<number>[]>(
        (all, [place, what]) => withRegion(all, place, what),
        [],
      );
      const last = said.findLast(([place]) => contains(place, row, column));
      expect(regionAt(regions, cell(row, column))).toBe(last?.[1]);
    }),
  );
});
