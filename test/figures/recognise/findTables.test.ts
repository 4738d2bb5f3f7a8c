import fc from "fast-check";
import { figureCellsOf, forms, type FigureId, type TableId } from "../../../src/form";
import { findTables } from "../../../src/figures/recognise";
import { plansFor } from "../../../src/sheets/plan";
import { runs } from "../../deep";

type Rows = (string | number)[][];
type Form = (typeof forms)[number];

const tablesOf = (form: Form) =>
  plansFor(form, { cover: {}, totals: "typed" }).filter(({ id }) =>
    form.tables.some((table) => table.id === id),
  );

/** The blocks of a freshly inserted form, every figure cell holding the figure's own id. */
function filled(form: Form): Map<TableId, Rows> {
  const { spots } = findTables(new Map(tablesOf(form).map((p) => [p.id, gridOf(p.values)])));
  return new Map(
    tablesOf(form).map(({ id, values }) => {
      const rows = gridOf(values);
      for (const [figure, { row, column }] of spots.get(id) ?? []) {
        const line = rows[row];
        if (line) line[column] = figure;
      }
      return [id, rows];
    }),
  );
}

const gridOf = (values: readonly (readonly (string | number)[])[]): Rows =>
  values.slice(1).map((row) => [...row]);

/** Figures whose spot does not hold their own id. */
function astray(grids: ReadonlyMap<TableId, Rows>): FigureId[] {
  const { spots } = findTables(grids);
  return [...spots].flatMap(([id, of]) =>
    [...of].filter(([figure, { row, column }]) => grids.get(id)?.[row]?.[column] !== figure).map(([f]) => f),
  );
}

const count = (grids: ReadonlyMap<TableId, Rows>): number =>
  [...findTables(grids).spots.values()].reduce((sum, { size }) => sum + size, 0);

test.each(forms.map((form, index) => [index, form] as const))(
  "variant %i is told by its labels",
  (_, form) => {
    const grids = filled(form);
    expect(findTables(grids).form).toBe(form);
    expect(count(grids)).toBe(form.tables.flatMap(figureCellsOf).length);
    expect(astray(grids)).toEqual([]);
  },
);

test("rows and columns put anywhere into the tables lead no figure astray, and lose none", () => {
  const [form] = forms;
  const whole = count(filled(form));
  const insertion = fc.record({
    table: fc.constantFrom<TableId>("disclosure", "requests", "disputes"),
    row: fc.boolean(),
    at: fc.nat(40),
    text: fc.constantFrom("", "备注", "小计"),
  });
  fc.assert(
    fc.property(fc.array(insertion, { maxLength: 3 }), (insertions) => {
      const grids = filled(form);
      for (const { table, row, at, text } of insertions) {
        const rows = grids.get(table);
        if (!rows) continue;
        const width = rows[0]?.length ?? 0;
        // The row of numbers of 表四 has no label, so a row with words right above it cannot be told from it.
        if (row && table === "disputes")
          rows.splice(at % 3, 0, [text, ...new Array<string>(width - 1).fill("")]);
        else if (row) rows.splice(at % rows.length, 0, [text, ...new Array<string>(width - 1).fill("")]);
        else for (const line of rows) line.splice(at % (width + 1), 0, line === rows[0] ? text : "");
      }
      expect(astray(grids)).toEqual([]);
      expect(count(grids)).toBe(whole);
    }),
    { numRuns: runs(10, 100) },
  );
});

test.each<[string, (rows: Rows) => void]>([
  ["a label reworded", (rows) => rows[4]?.splice(0, 1, "一、新收")],
  [
    "labels in other widths and with blanks",
    (rows) => rows[3]?.splice(0, 1, "一、本年新收 政府信息公开申请数量　"),
  ],
  [
    "two labels emptied",
    (rows) => {
      rows[6]?.splice(1, 1, "");
      rows[13]?.splice(2, 1, "");
    },
  ],
])("表三 is read all the same: %s", (_, damage) => {
  const [form] = forms;
  const grids = filled(form);
  const rows = grids.get("requests");
  if (!rows) throw new Error("There is no 表三.");
  damage(rows);
  expect(astray(grids)).toEqual([]);
  expect(findTables(grids).spots.get("requests")?.size).toBe(175);
});

test("a deleted row loses its figures and no others", () => {
  const [form] = forms;
  const grids = filled(form);
  grids.get("requests")?.splice(10, 1);
  expect(astray(grids)).toEqual([]);
  expect(findTables(grids).spots.get("requests")?.size).toBe(168);
});

test("a block without the labels is damaged, not guessed", () => {
  const rows: Rows = Array.from({ length: 28 }, () => new Array<string>(10).fill("1"));
  const found = findTables(new Map([["requests", rows]]));
  expect([...found.damaged]).toEqual(["requests"]);
  expect(found.spots.size).toBe(0);
});
