import fc from "fast-check";
import { figureCellsOf, forms, layout, type FigureId, type TableId } from "../../../src/form";
import { findTables, type CellGrid } from "../../../src/figures/recognise";
import { labelsIn } from "../../../src/figures/recognise/alignTable";
import { plansFor } from "../../../src/sheets/plan";
import { runs } from "../../deep";
import * as shown from "./tables";

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

const [inForce, shorter, earlier] = forms;
if (!shorter || !earlier) throw new Error("There are no other variants.");
const requests = (grids: ReadonlyMap<TableId, Rows>) => grids.get("requests") ?? [];

test.each(
  forms.flatMap((form, index) => forms.map((preferred, at) => [index, at, form, preferred] as const)),
)("variant %i is told where the sheets were of variant %i before", (_, __, form, preferred) => {
  const { form: told, damaged, spots } = findTables(filled(form), preferred);
  // 表四 is the same in all, and 表三 in two of them.
  expect(told).toBe(form);
  expect([damaged.size, spots.size]).toEqual([0, 3]);
});

test.each(forms.map((form, index) => [index, form] as const))(
  "of blocks that fit several variants, variant %i stays if it was that before",
  (_, form) => {
    const disputes = filled(form).get("disputes") ?? [];
    expect(findTables(new Map([["disputes", disputes]]), form).form).toBe(form);
    expect(findTables(new Map(), form).form).toBe(form);
  },
);

test("of blocks that fit several variants, or of none, the newest is taken where nothing was before", () => {
  const disputes = filled(earlier).get("disputes") ?? [];
  expect(findTables(new Map([["disputes", disputes]])).form).toBe(inForce);
  expect(findTables(new Map()).form).toBe(inForce);
  const short = new Map([["requests", requests(filled(shorter))]]);
  expect(findTables(short).form).toBe(shorter);
});

test("labels that only another variant has speak for that one, though all labels of this one are there", () => {
  const blocks = new Map([["requests", requests(filled(inForce))]]);
  expect(findTables(blocks, shorter).form).toBe(inForce);
});

test("one row of another variant put in by hand does not make the sheet that variant", () => {
  const rows = requests(filled(shorter));
  const at = rows.findIndex((line) => line.includes("（六）其他处理"));
  const own = "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";
  rows.splice(at + 1, 0, ["", own, ...new Array<string>(8).fill("")]);
  const { form, damaged } = findTables(new Map([["requests", rows]]), inForce);
  expect(form).toBe(shorter);
  expect(damaged.size).toBe(0);
});

test("a block of a table that no variant has is passed over", () => {
  const grids = filled(inForce);
  const { form, spots, damaged } = findTables(new Map([["budget", [["预算", 1]]], ...grids]));
  expect(form).toBe(inForce);
  expect([...spots.keys()]).toEqual([...grids.keys()]);
  expect([...damaged]).toEqual([]);
});

describe.each(inForce.tables.map((table) => [table.sheet, table] as const))("%s", (_, table) => {
  const others = () => new Map([...filled(inForce)].filter(([id]) => id !== table.id));
  /** Two fifths of the labels may have other words. */
  const most = Math.floor((2 * labelsIn(layout(table)).length) / 5);
  const withReworded = (count: number) =>
    findTables(
      new Map<TableId, CellGrid>([
        ...others(),
        [
          table.id,
          shown.reworded(
            table,
            shown.gridOf(table, (id) => id),
            count,
          ),
        ],
      ]),
    );

  test("with as many labels in other words as may be, it is read", () => {
    const { spots, damaged } = withReworded(most);
    expect([...damaged]).toEqual([]);
    expect(spots.has(table.id)).toBe(true);
  });

  test("with one more it is damaged, and it alone", () => {
    const { spots, damaged } = withReworded(most + 1);
    expect([...damaged]).toEqual([table.id]);
    expect([...spots.keys()]).toEqual([...others().keys()]);
  });
});
