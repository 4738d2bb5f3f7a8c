import { formInForce, layout, figureCellsOf, type Layout } from "../../../src/form";
import { alignTable, isNumber, labelsIn } from "../../../src/figures/recognise/alignTable";
import { searchTable } from "../../../src/figures/recognise/searchTable";
import { labelsOf, wantedRows } from "../../../src/figures/recognise/wanted";
import { bare } from "../../../src/figures/recognise/label";
import type { Content } from "../../../src/figures";

const form = formInForce();
const tables = form.tables.map((table) => ({ table, plan: layout(table) }));

/** The form's own table; a number stands in every cell of a figure. */
function gridOf({ rows, columns, cells }: Layout): Content[][] {
  const grid = Array.from({ length: rows }, () => new Array<Content>(columns).fill(""));
  for (const cell of cells) {
    const line = grid[cell.row];
    if (line) line[cell.column] = cell.role === "figure" ? 7 : cell.text;
  }
  return grid;
}

describe.each(tables.map((each) => [each.table.sheet, each] as const))("%s", (_, { table, plan }) => {
  test("stands where it stands: every label in place, every figure in its cell, the box around all", () => {
    const { spots, agreement, missing, rows, box } = alignTable(plan, gridOf(plan));
    expect([agreement, missing]).toEqual([1, []]);
    expect(rows).toEqual(Array.from({ length: plan.rows }, (_each, row) => row));
    expect(box).toEqual({ row: 0, column: 0, rows: plan.rows, columns: plan.columns });
    const cells = plan.cells.flatMap((cell) => (cell.role === "figure" ? [cell] : []));
    expect([...spots]).toEqual(cells.map(({ figure, row, column }) => [figure, { row, column }]));
    expect(spots.size).toBe(figureCellsOf(table).length);
  });

  test("moved down and to the right, with a strange row in it, it is found with its box", () => {
    const grid = [...gridOf(plan)].map((line) => ["", "", ...line, "备注"]);
    const width = plan.columns + 3;
    const blank = () => new Array<Content>(width).fill("");
    const moved = [blank(), ...grid, blank(), ["制表人", ...blank().slice(1)]];
    const { spots, agreement, box } = alignTable(plan, moved);
    expect(agreement).toBe(1);
    expect(box).toEqual({ row: 1, column: 2, rows: plan.rows, columns: plan.columns });
    for (const cell of plan.cells)
      if (cell.role === "figure")
        expect(spots.get(cell.figure)).toEqual({ row: cell.row + 1, column: cell.column + 2 });
  });

  test("among any cells it is found alone, told where it stands twice, and not found by a few of its words", () => {
    const grid = gridOf(plan);
    expect(searchTable(plan, grid)).toMatchObject({ twice: false, agreement: 1 });
    expect(searchTable(plan, [...grid, ...grid])?.twice).toBe(true);
    expect(
      searchTable(
        plan,
        grid.map((line) => [...line, ...line]),
      )?.twice,
    ).toBe(true);
    expect(searchTable(plan, grid.slice(0, 1))).toBeUndefined();
    expect(searchTable(plan, [])).toBeUndefined();
    expect(
      searchTable(
        plan,
        grid.map((line) => line.map((cell) => (typeof cell === "string" ? "" : cell))),
      ),
    ).toBeUndefined();
  });

  test("a label in other words is missing, and only that", () => {
    const [label] = labelsIn(plan).slice(-1);
    if (!label) throw new Error("There are no labels.");
    const grid = gridOf(plan);
    const line = grid[label.row];
    if (line) line[label.column] = "别的说法";
    const { missing, agreement } = alignTable(plan, grid);
    expect(missing).toEqual([label]);
    expect(agreement).toBeCloseTo(1 - 1 / labelsIn(plan).length, 10);
  });

  test("labels are compared in their bare words, and notes in brackets tell nothing", () => {
    const labels = labelsIn(plan);
    expect(
      labels.every(
        ({ words, text, role }) => words === bare(text) && words !== "" && role !== ("figure" as never),
      ),
    ).toBe(true);
    const all = plan.cells.flatMap((cell) => (cell.role === "figure" ? [] : [bare(cell.text)]));
    expect(labels.map(({ words }) => words)).toEqual(all.filter((words) => words !== ""));
    for (const words of all) expect(labelsOf(form).has(words)).toBe(true);
  });
});

test.each<[Content, boolean]>([
  [0, true],
  ["12", true],
  [" 12", true],
  ["２件", true],
  ["3 （其中 1 件）", true],
  ["约3", false],
  ["见第 3 页", false],
  ["", false],
  [null, false],
  [true, false],
])("%j is a number: %j", (content, expected) => {
  expect(isNumber(content)).toBe(expected);
});

test("a row without a label is the one that holds numbers, not a blank one before or behind it", () => {
  const unlabelled = tables.flatMap(({ plan }) => {
    const labelled = new Set(labelsIn(plan).map(({ row }) => row));
    const own = plan.cells.find(({ role, row }) => role === "figure" && !labelled.has(row));
    return own ? [{ plan, row: own.row }] : [];
  });
  expect(unlabelled.length).toBeGreaterThan(0);
  for (const { plan, row } of unlabelled)
    for (const [blank, found] of [
      [row, row + 1],
      [row + 1, row],
    ] as const) {
      const grid = gridOf(plan);
      grid[row]?.splice(1, 2, "", "/");
      grid.splice(blank, 0, new Array<Content>(plan.columns).fill(""));
      const rows = new Set([...alignTable(plan, grid).spots.values()].map((spot) => spot.row));
      expect([...rows]).toEqual([found]);
    }
});

describe("rows of a long table", () => {
  const plan = tables.map((each) => each.plan).find(({ columns }) => columns === 10);
  if (!plan) throw new Error("There is no such table.");
  const at = plan.cells.find((cell) => cell.role === "rowHeader" && cell.text === "2.重复申请")?.row ?? -1;
  const label = (row: number) =>
    plan.cells.find((cell) => cell.role === "rowHeader" && cell.row === row && cell.column === 2);
  const textOf = (row: number): Content => {
    const cell = label(row);
    return cell && cell.role !== "figure" ? cell.text : "";
  };
  const withLabel = (text: Content) =>
    gridOf(plan).map((line, row) => (row === at ? line.with(2, text) : line));
  /** The line in which the figures of 2.重复申请 are found. */
  const found = (grid: Content[][]) => {
    const figure = plan.cells.find((cell) => cell.role === "figure" && cell.row === at);
    return figure?.role === "figure" ? alignTable(plan, grid).spots.get(figure.figure)?.row : undefined;
  };

  test("a row whose label is gone is known by its place", () => {
    expect(found(withLabel(""))).toBe(at);
    expect(found(withLabel("某某"))).toBe(at);
  });

  test("a row that bears the label of another is not taken by its place", () => {
    expect(found(withLabel(textOf(at + 2)))).toBeUndefined();
  });

  test("of two rows without labels, where the form has one, nobody knows which it is", () => {
    const grid = withLabel("");
    grid.splice(at, 0, [...(grid[at] ?? [])]);
    expect(found(grid)).toBeUndefined();
  });

  test("a table that has lost its first line and its last takes up the rest", () => {
    const blank = new Array<Content>(plan.columns).fill("");
    const grid = [blank, blank, ...gridOf(plan).slice(1, -1)];
    expect(alignTable(plan, grid).box).toEqual({
      row: 2,
      column: 0,
      rows: plan.rows - 2,
      columns: plan.columns,
    });
  });
});

test("labels of other columns in a row below the table do not hide a column whose own label is in other words", () => {
  const plan = tables.map((each) => each.plan).find(({ columns }) => columns === 10);
  const head =
    plan &&
    labelsIn(plan).find(({ role, row, column }) => role === "columnHeader" && row === 1 && column === 3);
  if (!plan || !head) throw new Error("There is no such column.");
  const grid = gridOf(plan);
  const heads = grid
    .slice(0, 2)
    .map((line) => line.map((cell, column) => (column === head.column ? "另一说法" : cell)));
  const below = new Array<Content>(plan.columns).fill("");
  below[head.column] = "总计";
  expect([...alignTable(plan, [...heads, ...grid.slice(2), below]).spots]).toEqual([
    ...alignTable(plan, grid).spots,
  ]);
});

test("the rows that are looked for: their label, what stands before it, what it covers, their figures", () => {
  const rows = wantedRows(form);
  expect(rows.every(({ figures }) => figures.length > 0)).toBe(true);
  expect(rows.flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual(
    form.tables.flatMap((table) => figureCellsOf(table).map(({ id }) => id)),
  );
  for (const { table, plan } of tables) {
    const own = rows.filter(({ figures }) => figures[0]?.id.startsWith(`${table.id}.`));
    const lines = new Map<number, Layout["cells"][number][]>();
    for (const cell of plan.cells) lines.set(cell.row, [...(lines.get(cell.row) ?? []), cell]);
    const withFigures = [...lines.values()].filter((cells) => cells.some(({ role }) => role === "figure"));
    expect(own.map(({ label, indent, span }) => [label, indent, span])).toEqual(
      withFigures.map((cells) => {
        const heads = cells.filter(({ role }) => role === "rowHeader");
        const head = heads[heads.length - 1];
        return head && head.role !== "figure" ? [bare(head.text), head.column, head.columnSpan] : ["", 0, 1];
      }),
    );
  }
});
