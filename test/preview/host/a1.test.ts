import fc from "fast-check";
import { columnName, fromA1, quoted, toA1 } from "../../../src/preview/host/a1";
import { splitAddress } from "../../host/memory/splitAddress";

const box = fc.record({
  row: fc.nat(500_000),
  column: fc.nat(8_000),
  rows: fc.integer({ min: 1, max: 500_000 }),
  columns: fc.integer({ min: 1, max: 8_000 }),
});

test("an address that is written is read back as the same cells", () => {
  fc.assert(
    fc.property(box, (cells) => {
      expect(fromA1(toA1(cells))).toEqual(cells);
    }),
  );
});

test("a sheet name in an address is read back, whatever it is made of", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: fc.constantFrom("表", "三", " ", "'", "-", "A", "1") }),
      (name) => {
        expect(splitAddress(`${quoted(name)}!B2`)).toEqual({ sheet: name, cells: "B2" });
      },
    ),
  );
});

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:$D$4", { row: 1, column: 1, rows: 3, columns: 3 }],
  ["D4:B2", { row: 1, column: 1, rows: 3, columns: 3 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: 16_384 }],
  ["B:B", { row: 0, column: 1, rows: 1_048_576, columns: 1 }],
  ["A0", undefined],
  ["B", undefined],
  ["2", undefined],
  ["A1:B", undefined],
  ["A1:B2:C3", undefined],
  ["XFE1", undefined],
  ["表三", undefined],
])("%s", (address, expected) => {
  expect(fromA1(address)).toEqual(expected);
});

test("the names of the columns around Z and ZZ", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});
