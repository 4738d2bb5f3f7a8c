import fc from "fast-check";
import { audit, type Repair } from "../../../src/audit";
import { valueOf, type Filing } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { balancedFiling, freeFigures, requestFigures, withNumbers } from "../balancedFiling";
import { exampleWith } from "../exampleFiling";
import { box, exchanged, figuresAt, rows, shifted } from "../tableErrors";
import { runs } from "../../deep";

const repairsOf = (filing: Filing): readonly Repair[] => {
  const { location } = audit(filing);
  return location.kind === "located" ? location.repairs : [];
};

const mended = (filing: Filing, repair: Repair | undefined): Filing =>
  withNumbers(
    filing,
    (repair?.changes ?? []).map(({ figure, to }) => [figure, to] as const),
  );

const dense = balancedFiling(freeFigures.map((_, index) => ((index * 37) % 23) + (index % 4)));

test.each([
  ["a column", box(0, 0, 24, 0), [1, 0], "down", "run"],
  ["a column", box(0, 0, 24, 0), [-1, 0], "up", "run"],
  ["five cells of a column", box(4, 2, 8, 2), [1, 0], "down", "run"],
  ["five cells of a column", box(5, 2, 9, 2), [-1, 0], "up", "run"],
  ["four cells of a row", box(6, 0, 6, 3), [0, 1], "right", "run"],
  ["four cells of a row", box(6, 1, 6, 4), [0, -1], "left", "run"],
  ["a block of three rows and three columns", box(5, 1, 7, 3), [0, 1], "right", "block"],
  ["a block of three rows and three columns", box(5, 1, 7, 3), [1, 0], "down", "block"],
] as const)("%s moved by %j is put back at once", (_, cells, by, direction, extent) => {
  const wrong = shifted(dense, cells, by);
  const [first] = repairsOf(wrong);
  expect(first?.tableSlip).toMatchObject({ kind: "shifted", direction, extent });
  expect(mended(wrong, first).figures).toEqual(dense.figures);
});

test("the cells named are those where the numbers stand now", () => {
  const wrong = shifted(dense, box(4, 2, 8, 2), [1, 0]);
  expect(repairsOf(wrong)[0]?.tableSlip).toMatchObject({
    cells: figuresAt(box(5, 2, 9, 2)),
  });
});

test("a column of the example moved down is nothing else", () => {
  const wrong = shifted(exampleWith(), box(0, 0, 24, 0), [1, 0]);
  expect(repairsOf(wrong)).toMatchObject([{ certainty: "only", tableSlip: { kind: "shifted" } }]);
});

test.each([
  ["rows", rows[3] ?? [], rows[4] ?? [], 6],
  ["rows", rows[0] ?? [], rows[5] ?? [], 7],
  ["columns", figuresAt(box(0, 0, 24, 0)), figuresAt(box(0, 2, 24, 2)), 23],
] as const)("two %s that were exchanged are among the repairs", (lines, one, other, cells) => {
  const wrong = exchanged(dense, one.slice(0, cells), other.slice(0, cells));
  const repair = repairsOf(wrong).find(({ tableSlip }) => tableSlip?.kind === "exchanged");
  expect(repair?.tableSlip).toMatchObject({ kind: "exchanged", lines });
  expect(mended(wrong, repair).figures).toEqual(dense.figures);
});

test("a slip of the table is only offered where every equality holds after it", () => {
  const table = fc
    .array(fc.oneof(fc.constant(0), fc.nat(9)), {
      minLength: freeFigures.length,
      maxLength: freeFigures.length,
    })
    .map(balancedFiling);
  const errors = fc.array(fc.tuple(fc.constantFrom(...requestFigures), fc.nat(9)), {
    minLength: 3,
    maxLength: 5,
  });
  fc.assert(
    fc.property(table, errors, fc.nat(20), fc.nat(6), (right, typos, row, column) => {
      const moved = shifted(right, box(row, column, row + 3, column), [1, 0]);
      for (const wrong of [moved, withNumbers(right, typos), withNumbers(moved, typos)]) {
        for (const repair of repairsOf(wrong).filter(({ tableSlip }) => tableSlip)) {
          expect(audit(mended(wrong, repair)).verdict.broken).toBe(0);
          expect(repair.changes.length).toBeGreaterThan(2);
        }
      }
    }),
    { numRuns: runs(2, 12) },
  );
});

/** The kinds of the repairs of two rows whose parts, and not their totals, stand in each other's place. */
function toldOf(one: number, other: number, stated?: ReadonlyMap<FigureId, readonly number[]>): string[] {
  const [first = [], second = []] = [rows[one], rows[other]];
  const { location } = audit(exchanged(dense, first.slice(0, -1), second.slice(0, -1)), stated);
  if (location.kind !== "located") throw new Error(location.kind);
  return location.repairs.flatMap(({ tableSlip, changes }) => {
    if (tableSlip) return ["rows"];
    return changes.length === 2 && changes.every(({ figure }) => figure.endsWith(".total")) ? ["totals"] : [];
  });
}

test.each([
  [2, 4, ["totals", "rows"]],
  [2, 10, ["totals", "rows"]],
  [2, 14, ["rows", "totals"]],
  [2, 20, ["rows", "totals"]],
])(
  "the sums cannot tell rows %i and %i from their totals: of near ones these are likelier, of far ones the rows",
  (one, other, kinds) => {
    expect(toldOf(one, other)).toEqual(kinds);
  },
);

test("totals that the text states are not said to be exchanged, unless the rows are near", () => {
  const stated = (...lines: readonly number[]) =>
    new Map(
      lines.flatMap((line) => {
        const total = rows[line]?.at(-1);
        const value = total && valueOf(dense.figures.get(total));
        return total && value !== undefined ? [[total, [value]] as const] : [];
      }),
    );
  expect(toldOf(2, 4, stated(2, 4))).toEqual(["rows", "totals"]);
  expect(toldOf(2, 10, stated(2, 10))).toEqual(["rows"]);
});
