import { equalitiesOf, forms, type Form, layout, type FigureId } from "../../../src/form";
import { plansFor, type SheetPlan } from "../../../src/sheets/plan";
import { addressOf, columnName } from "../../../src/sheets/plan/address";
import { sumsOf } from "../../../src/sheets/plan/formulas";
import type { Box } from "../../../src/sheets/plan";

const cover = { unit: "青溪镇人民政府", organ: "town", year: 2024 } as const;

/** The parts of a plan by sheet name. */
function planOf(name: string, totals: "typed" | "computed" = "typed", form: Form = forms[0]): SheetPlan {
  const plan = plansFor(form, { cover, totals }).find(({ sheet }) => sheet === name);
  if (!plan) throw new Error(`There is no plan of ${name}.`);
  return plan;
}

const cellsOf = ({ row, column, rows, columns }: Box): string[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    addressOf({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
      rows: 1,
      columns: 1,
    }),
  );

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

describe.each(forms.map((form, index) => [index, form] as const))("form variant %i", (_, form) => {
  test("every grid row is as wide as its sheet, and merges do not overlap", () => {
    for (const plan of plansFor(form, { cover, totals: "computed" })) {
      const widths = new Set(plan.values.map((row) => row.length));
      expect(widths.size).toBe(1);
      const merged = plan.merges.flatMap(cellsOf);
      expect(new Set(merged).size).toBe(merged.length);
    }
  });

  test("every figure is either typed, with a validation, or computed, with a formula", () => {
    for (const totals of ["typed", "computed"] as const)
      for (const table of form.tables) {
        const plan = planOf(table.sheet, totals, form);
        const checked = new Set(plan.validations.flatMap(({ box }) => cellsOf(box)));
        for (const cell of layout(table).cells) {
          if (cell.role !== "figure") continue;
          const value = plan.values[cell.row + 1]?.[cell.column];
          const at = addressOf({ row: cell.row + 1, column: cell.column, rows: 1, columns: 1 });
          if (value === "") expect(checked).toContain(at);
          else {
            expect(value).toMatch(/^=IF\(COUNT/);
            expect(checked).not.toContain(at);
          }
        }
      }
  });

  test("computed sums are those of the form: all but the flow", () => {
    const wanted = new Map<FigureId, number>();
    for (const { kind, left, right } of equalitiesOf(form))
      if (kind !== "flow" && right[0] && !wanted.has(right[0])) wanted.set(right[0], left.length);
    const sums = sumsOf(form, "computed");
    expect([...sums.keys()].toSorted()).toEqual([...wanted.keys()].toSorted());
    for (const key of sumsOf(form, "typed").keys()) expect(key).toMatch(/^requests\.resultTotal\./);
  });
});

test.each([
  ["typed", "D28", '=IF(COUNT(D7:D27)<21,"",SUM(D7:D27))'],
  ["typed", "J28", '=IF(COUNT(J7:J27)<21,"",SUM(J7:J27))'],
  ["typed", "J5", ""],
  ["computed", "J5", '=IF(COUNT(D5:I5)<6,"",SUM(D5:I5))'],
  ["computed", "D29", ""],
] as const)("表三 with %s totals has in %s: %s", (totals, address, wanted) => {
  const column = address.charCodeAt(0) - 65;
  expect(planOf("表三", totals).values[Number(address.slice(1)) - 1]?.[column]).toBe(wanted);
});

test("the cover says who, in the words of its list", () => {
  const plan = planOf("封面");
  expect(plan.values.map(([label, value]) => [label, value]).slice(1)).toEqual([
    ["单位名称", "青溪镇人民政府"],
    ["正文简称", ""],
    ["单位类别", "乡镇、街道"],
    ["年度", 2024],
    ["联系方式", ""],
    ["格式版本", 2021],
  ]);
});

test("the tables are printable on A4: widths fit, the head of 表三 repeats", () => {
  for (const name of ["表二", "表三", "表四"]) {
    const { columnWidths, page } = planOf(name);
    const width = columnWidths.reduce((sum, points) => sum + points, 0);
    expect(width).toBeLessThan(page.orientation === "portrait" ? 595 - 72 : 842 - 72);
  }
  expect(planOf("表三").page.titleRows).toEqual({ row: 1, rows: 3 });
});

test("input cells look unlike labels, and sums unlike both", () => {
  const { styles } = planOf("表三");
  const fillAt = (address: string) =>
    styles
      .filter(({ boxes }) => boxes.some((box) => cellsOf(box).includes(address)))
      .flatMap(({ style }) => style.fill ?? [])
      .at(-1);
  expect(new Set([fillAt("A5"), fillAt("D5"), fillAt("D28")]).size).toBe(3);
});

test("the head of a narrow column breaks between its words", () => {
  expect(planOf("表三").values.flat()).toEqual(
    expect.arrayContaining(["商业\n企业", "社会\n公益\n组织", "自然人", "法人或其他组织"]),
  );
});
