import fc from "fast-check";
import { forms, layout, type FigureId, type TableId } from "../../../src/form";
import { findTables, recognise, type CellGrid, type Line } from "../../../src/figures/recognise";
import { runs } from "../../deep";

type Rows = (string | number | null)[][];

const [form] = forms;

/** The tables of the form, each figure another number; with the number of every figure. */
function filled() {
  const numbers = new Map<FigureId, number>();
  const grids = form.tables.map((table): [TableId, Rows] => {
    const { rows, columns, cells } = layout(table);
    const grid: Rows = Array.from({ length: rows }, () => new Array<string>(columns).fill(""));
    for (const cell of cells) {
      const line = grid[cell.row];
      if (!line) continue;
      if (cell.role === "figure") numbers.set(cell.figure, numbers.size + 1);
      line[cell.column] = cell.role === "figure" ? numbers.size : cell.text;
    }
    return [table.id, grid];
  });
  return { numbers, grids: new Map(grids) };
}

const linesOf = (grids: ReadonlyMap<TableId, CellGrid>): Line[] =>
  [...grids.values()].flatMap((rows) => [
    { cells: ["这里有一段文字。"], inTable: false },
    ...rows.map((cells): Line => ({ cells, inTable: true })),
  ]);

/** Figures that a document gives another number than their own. */
const astray = (lines: readonly Line[], numbers: ReadonlyMap<FigureId, number>) =>
  [...recognise(lines).sources].filter(([id, { content }]) => content !== numbers.get(id)).map(([id]) => id);

test("a column of remarks in an imported table shifts no figure", () => {
  const { numbers, grids } = filled();
  for (const rows of grids.values()) for (const line of rows) line.splice(5, 0, "");
  const lines = linesOf(grids);
  expect(astray(lines, numbers)).toEqual([]);
  expect(recognise(lines)).toMatchObject({ missing: [], doubts: [] });
});

test("rows of numbers that are not the form's are not taken for its own", () => {
  const { numbers, grids } = filled();
  grids.get("requests")?.splice(5, 0, ["", "", "其中：网上申请", 901, 902, 903, 904, 905, 906, 907]);
  expect(astray(linesOf(grids), numbers)).toEqual([]);
});

test("a label in other words is taken, and said", () => {
  const { numbers, grids } = filled();
  const line = grids.get("requests")?.[3];
  if (line) line[0] = "一、本年度新收到的政府信息公开申请数量";
  const { doubts, missing } = recognise(linesOf(grids));
  expect(astray(linesOf(grids), numbers)).toEqual([]);
  expect(missing).toEqual([]);
  expect(doubts.map(({ kind, found }) => [kind, found])).toEqual([
    ["label", "一、本年度新收到的政府信息公开申请数量"],
  ]);
});

test("a document and a live sheet with the same cells are read alike", () => {
  const change = fc.record({
    table: fc.constantFrom<TableId>("disclosure", "requests", "disputes"),
    row: fc.boolean(),
    at: fc.nat(40),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
      const { numbers, grids } = filled();
      for (const { table, row, at } of changes) {
        const rows = grids.get(table);
        const width = rows?.[0]?.length ?? 0;
        if (row) rows?.splice(at % 3, 0, new Array<string>(width).fill(""));
        else for (const line of rows ?? []) line.splice(at % (width + 1), 0, "");
      }
      const live = findTables(grids);
      const { sources } = recognise(linesOf(grids));
      expect(astray(linesOf(grids), numbers)).toEqual([]);
      for (const [id, spots] of live.spots)
        for (const [figure, { row, column }] of spots)
          expect(sources.get(figure)?.content).toBe(grids.get(id)?.[row]?.[column]);
    }),
    { numRuns: runs(6, 40) },
  );
});

const idsOf = (row: string) => [...filled().numbers.keys()].filter((id) => id.startsWith(`${row}.`));

test("a doubt about a label names every figure of its rows", () => {
  const { grids } = filled();
  const line = grids.get("requests")?.[3];
  if (line) line[0] = "一、本年度新收到的政府信息公开申请数量";
  expect(recognise(linesOf(grids)).doubts.map(({ figures }) => figures)).toEqual([idsOf("requests.new")]);
});

test("the lines of the tables are used, and those of the text are not", () => {
  const { grids } = filled();
  const lines = linesOf(grids);
  const { used } = recognise(lines);
  const ours = lines.flatMap(({ inTable }, at) => (inTable ? [at] : []));
  expect([...used].sort((a, b) => a - b)).toEqual(ours);
});

test("a row that is gone is missing with all its figures, and nothing else is", () => {
  const { numbers, grids } = filled();
  grids.get("requests")?.splice(3, 1);
  const { missing } = recognise(linesOf(grids));
  expect(missing).toEqual(idsOf("requests.new"));
  expect(astray(linesOf(grids), numbers)).toEqual([]);
});

test("what is no number of the form is taken, and doubted where it stands", () => {
  const { grids } = filled();
  const line = grids.get("requests")?.[3];
  if (line) line[line.length - 1] = "约十件";
  const { doubts, sources, missing } = recognise(linesOf(grids));
  expect(doubts).toEqual([{ kind: "content", figures: ["requests.new.total"], found: "约十件" }]);
  expect(sources.get("requests.new.total")?.content).toBe("约十件");
  expect(missing).toEqual([]);
});

test("a row with a blank cell that does not come to its total may stand in the wrong cells, and that is said", () => {
  const { grids } = filled();
  const line = grids.get("requests")?.[3];
  if (line) line[line.length - 3] = null;
  const { doubts } = recognise(linesOf(grids));
  const numbers = line?.slice(3).map((cell) => String(cell ?? "")) ?? [];
  expect(numbers.filter((number) => number === "")).toHaveLength(1);
  expect(doubts.filter(({ kind }) => kind === "sum")).toEqual([
    { kind: "sum", figures: idsOf("requests.new"), found: numbers.join(" ") },
  ]);
});

test("a table that the document holds twice is doubted with all its figures, and named; the others are not", () => {
  const { grids } = filled();
  const [, requests] = form.tables;
  const again = grids.get("requests")?.map((cells): Line => ({ cells, inTable: true })) ?? [];
  const { doubts } = recognise([...linesOf(grids), ...again]);
  expect(doubts.filter(({ kind }) => kind === "twice")).toEqual([
    { kind: "twice", figures: idsOf("requests"), found: requests?.title },
  ]);
});

test("of a table that the document lacks every figure is missing, and the others are read cell by cell", () => {
  const { grids, numbers } = filled();
  grids.delete("disputes");
  for (const rows of grids.values()) for (const line of rows) line.splice(5, 0, "");
  const { missing, doubts } = recognise(linesOf(grids));
  expect(missing).toEqual(idsOf("disputes"));
  expect(doubts).toEqual([]);
  expect(astray(linesOf(grids), numbers)).toEqual([]);
});

test("a row with a cell too few is told: nobody knows which one it lacks", () => {
  const { grids, numbers } = filled();
  const line = grids.get("requests")?.[3];
  const label = String(line?.[0]);
  line?.splice(5, 1);
  const { doubts } = recognise(linesOf(grids));
  expect(doubts).toContainEqual({ kind: "cells", figures: idsOf("requests.new"), found: label });
  expect(astray(linesOf(grids), numbers).filter((id) => !id.startsWith("requests.new."))).toEqual([]);
});

test("a table whose label has become another altogether is not read cell by cell", () => {
  const { grids } = filled();
  const line = grids.get("requests")?.[3];
  if (line) line[0] = "网站访问量";
  const { sources, missing } = recognise(linesOf(grids));
  expect(missing).toEqual(idsOf("requests.new"));
  expect(sources.size).toBe(193);
});

test("a document that holds no table has nothing of the form", () => {
  const { sources, missing, doubts, used } = recognise([{ cells: ["今天天气很好。"], inTable: false }]);
  expect([sources.size, missing.length, doubts, used.size]).toEqual([0, missing.length, [], 0]);
  expect(missing.length).toBeGreaterThan(180);
  expect(recognise([]).missing).toEqual(missing);
});
