import fc from "fast-check";
import { count, type Filing } from "../../../src/figures";
import { recognise, type Line } from "../../../src/figures/recognise";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";
import { isDeep, runs } from "../../deep";
import { grids, shapes, silentlyWrong, type Cell, type Rows } from "./damaged";

const filing = balancedFiling(freeFigures.map((_, index) => 3 + ((index * 37) % 101)));

/** The lines that hold numbers, and where the first of them stands. */
const numbered = (rows: Rows) =>
  rows.flatMap((line, row) => {
    const first = line.findIndex((cell) => /^\d+$/.test(cell ?? ""));
    return first < 0 ? [] : [{ row, first }];
  });

/** In the short form every sixth row, others for the next damage. */
const someOf = <T>(rows: readonly T[], damage: number) =>
  rows.filter((_, index) => isDeep || rows.length < 6 || (index + damage) % 6 === 0);

type Damage = (line: Cell[], first: number) => void;

/** What happens to tables on their way through hands and programs. */
const damages: readonly (readonly [string, Damage])[] = [
  ["the last cell lost", (line) => line.pop()],
  ["the first cell lost", (line, first) => line.splice(first, 1)],
  [
    "the last cell lost, a blank one before the numbers",
    (line, first) => {
      line.pop();
      line.splice(first, 0, "");
    },
  ],
  [
    "the first cell lost, a blank one behind",
    (line, first) => {
      line.splice(first, 1);
      line.push("");
    },
  ],
  ["a blank cell too many", (line, first) => line.splice(first, 0, "")],
  ["a number too many", (line, first) => line.splice(first, 0, "7")],
  ["a cell twice", (line, first) => line.splice(first, 0, line[first] ?? "")],
  [
    "two numbers in one cell",
    (line, first) => {
      line[first] = `${line[first] ?? ""} ${line[first + 1] ?? ""}`;
      line[first + 1] = null;
    },
  ],
];

describe.each(shapes)("a table %s", (_, shape) => {
  test.each(damages.map(([name, damage], index) => [name, damage, index] as const))(
    "and %s: no number is taken for another in silence",
    (__, damage, index) => {
      // In section 二 a row has no total that would tell.
      for (const which of [1, 2])
        for (const { row, first } of someOf(numbered(shape(grids(filing)[which] ?? [])), index)) {
          const tables = grids(filing).map(shape);
          damage(tables[which]?.[row] ?? [], first);
          expect([row, silentlyWrong(filing, tables)]).toEqual([row, []]);
        }
    },
  );

  test("as it should be gives no doubt", () => {
    expect(
      recognise(
        grids(filing)
          .map(shape)
          .flat()
          .map((cells): Line => ({ cells, inTable: true })),
      ),
    ).toMatchObject({
      doubts: [],
      missing: [],
    });
  });
});

test("two years' tables in one document are told", () => {
  const lines = [...grids(filing), ...grids(filing)].flat().map((cells): Line => ({ cells, inTable: true }));
  expect(recognise(lines).doubts.filter(({ kind }) => kind === "twice")).toHaveLength(3);
});

test("heads in another order than the form's are told", () => {
  const tables = grids(filing);
  const [, requests = []] = tables;
  const heads = requests.find((line) => line.includes("商业企业"));
  const at = heads?.indexOf("商业企业") ?? 0;
  if (heads) [heads[at], heads[at + 1]] = [heads[at + 1] ?? "", heads[at] ?? ""];
  const lines = tables.flat().map((cells): Line => ({ cells, inTable: true }));
  expect(recognise(lines).doubts.map(({ kind, figures }) => [kind, figures.length])).toContainEqual([
    "cells",
    175,
  ]);
});

/** Balanced tables with zeros as in life, and anything in section 二, whose rows have no total. */
const filings: fc.Arbitrary<Filing> = fc
  .tuple(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 })), {
      minLength: freeFigures.length,
      maxLength: freeFigures.length,
    }),
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 })), { minLength: 10, maxLength: 10 }),
  )
  .map(([values, others]) => {
    const balanced = balancedFiling(values);
    const figures = new Map(balanced.figures);
    const free = [...figures.keys()].filter((id) => id.startsWith("disclosure.") && !id.endsWith(".amount"));
    free.forEach((id, index) => figures.set(id, count(others[index] ?? 0)));
    return { ...balanced, figures };
  });

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const put = (line: Cell[], first: number, at: number, ...cells: Cell[]) =>
  line.splice(first + Math.floor(at * (line.length - first)), cells.length === 0 ? 1 : 0, ...cells);
const anyDamages: fc.Arbitrary<Damage> = fc.oneof(
  share.map(
    (at): Damage =>
      (line, first) =>
        put(line, first, at),
  ),
  fc.tuple(share, share).map(([lost, blank]): Damage => (line, first) => {
    put(line, first, lost);
    put(line, first, blank, "");
  }),
  fc.tuple(share, fc.constantFrom("", "7")).map(
    ([at, cell]): Damage =>
      (line, first) =>
        put(line, first, at, cell),
  ),
);

test("a row damaged anyhow, however the tables are told: no number is taken for another in silence", () => {
  fc.assert(
    fc.property(
      filings,
      fc.constantFrom(...shapes),
      anyDamages,
      share,
      fc.nat(2),
      (filing, [, shape], damage, at, which) => {
        const tables = grids(filing).map(shape);
        const rows = numbered(tables[which] ?? []).filter(
          ({ row, first }) => (tables[which]?.[row]?.length ?? 0) - first > 1,
        );
        const { row, first } = rows[Math.floor(at * rows.length)] ?? { row: 0, first: 0 };
        damage(tables[which]?.[row] ?? [], first);
        expect(silentlyWrong(filing, tables)).toEqual([]);
      },
    ),
    { numRuns: runs(15, 2000) },
  );
});

test("a column without its head is told, also where a blank under the label makes up for it", () => {
  fc.assert(
    fc.property(filings, fc.nat(6), (filing, column) => {
      const tables = grids(filing).map(shapes[1]?.[1] ?? ((rows: Rows) => rows));
      for (const line of tables[1] ?? []) line.splice(3 + column, 1);
      expect(silentlyWrong(filing, tables)).toEqual([]);
    }),
    { numRuns: runs(5, 500) },
  );
});
