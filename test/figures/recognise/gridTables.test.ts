import { gridTables, type GridTable } from "../../../src/figures/recognise/gridTables";
import type { Content } from "../../../src/figures";
import { forms, layout, type FigureId } from "../../../src/form";
import { gridOf } from "./tables";

const [form] = forms;
const [, requests] = form.tables;
if (!requests) throw new Error("There is no table.");
const plan = layout(requests);

type Grid = Content[][];

/** 表三, each figure another number. */
function filled(): Grid {
  let next = 100;
  return gridOf(requests as NonNullable<typeof requests>, () => (next += 1));
}

/** The figures of the lines of the form from one on. */
const figuresOf = (row: number, rows = 1): FigureId[] =>
  plan.cells.flatMap((cell) =>
    cell.role === "figure" && cell.row >= row && cell.row < row + rows ? [cell.figure] : [],
  );
const rowWith = (label: string) =>
  plan.cells.find((cell) => cell.role === "rowHeader" && cell.text.includes(label))?.row ?? -1;
const withCell = (row: number, column: number, content: Content): Grid =>
  filled().map((line, index) =>
    index === row ? line.map((cell, at) => (at === column ? content : cell)) : line,
  );

const found = (document: Grid): readonly GridTable[] => gridTables(form, document);
const first = (document: Grid): GridTable => {
  const [table, ...others] = found(document);
  if (!table || others.length > 0) throw new Error("There is not one table.");
  return table;
};
/** Figures and the contents of their cells. */
const read = (document: Grid) =>
  [...first(document).spots].map(([figure, { row, column }]) => [figure, document[row]?.[column]]);

const page: Grid = [["三、收到和处理情况"], ["本机关全年办理如下："], []];
const own = read(filled());

test("a table behind pages of text is found in its lines, and its figures with it", () => {
  const document = [...page, ...filled(), ["四、其他"], ["无。"]];
  expect(read(document)).toEqual(own);
  expect(first(document).lines).toEqual(filled().map((_, row) => row + page.length));
  expect(first(document)).toMatchObject({ reworded: [], stray: [] });
});

test("a table behind a long text is found all the same", () => {
  const text = Array.from({ length: 900 }, () => ["这里是一段文字。"]);
  expect(read([...text, ...filled()])).toEqual(own);
});

test("all tables of the form are found, each in its own lines", () => {
  const document = form.tables.flatMap((table) => [["说明"], ...gridOf(table, () => 7)]);
  expect(found(document).map(({ lines }) => lines.length)).toEqual(
    form.tables.map((table) => layout(table).rows),
  );
  const lines = found(document).flatMap((table) => table.lines);
  expect(new Set(lines).size).toBe(lines.length);
});

test("a table whose last line has no label ends with that line", () => {
  const [, , disputes] = form.tables;
  if (!disputes) throw new Error("There is no table.");
  const grid = gridOf(disputes, () => 7);
  expect(first(grid).lines).toEqual([0, 1, 2, 3]);
  expect(first(grid).spots.size).toBe(15);
  expect(first(grid.slice(0, -1)).spots.size).toBe(0);
});

test("the lines of a table that are gone are not among its lines", () => {
  const gone = rowWith("重复申请");
  const document = filled().filter((_, row) => row !== gone);
  expect(first(document).lines).toEqual(document.map((_, row) => row));
  expect(read(document)).toEqual(own.filter(([figure]) => !figuresOf(gone).some((id) => id === figure)));
});

/** Lines without a word of the form, between the heads and the first row. */
const apart = (lines: number): Grid => [
  ...filled().slice(0, plan.headerRows),
  ...Array.from({ length: lines }, () => ["说明文字"]),
  ...filled().slice(plan.headerRows),
];

test("words of a table over more than four hundred lines are no table", () => {
  const room = 400 - plan.rows;
  expect(read(apart(room))).toEqual(own);
  expect(found(apart(room + 1))).toEqual([]);
});

test("two of them in one document are read by nobody: which is which cannot be known", () => {
  expect(found([...filled(), ...filled()])).toEqual([]);
});

test("a row with a cell fewer than the others may lack any: the table is not read cell by cell", () => {
  const cut = filled();
  cut[rowWith("重复申请")]?.pop();
  expect(found(cut)).toEqual([]);
  expect(found(filled().slice(0, -1))).toHaveLength(1);
});

test("a column that is gone with its head: the others are not known for sure", () => {
  expect(found(filled().map((line) => line.filter((_, column) => column !== 5)))).toEqual([]);
});

test("a row in which a cell came twice is told with its line in the document", () => {
  const row = rowWith("上年结转");
  const grid = filled();
  grid[row]?.push(3);
  expect(first([...page, ...grid]).stray).toEqual([{ figures: figuresOf(row), row: row + page.length }]);
});

const label = "（二）部分公开";

test.each<[string, Grid, readonly { figures: FigureId[]; found: string }[]]>([
  ["in the form's words", filled(), []],
  [
    "of a row, in other words",
    withCell(rowWith(label), 1, "（二）部分的公开"),
    [{ figures: figuresOf(rowWith(label)), found: "（二）部分的公开" }],
  ],
  [
    "of many rows together, in other words",
    withCell(rowWith("予以公开"), 0, "三、本年度的办理结果"),
    [{ figures: figuresOf(rowWith("予以公开"), 22), found: "三、本年度的办理结果" }],
  ],
  [
    "in another column than the form's, where that one says something else",
    withCell(rowWith("补正后"), 2, "补正后内容仍不明确").map((line, row) =>
      row === rowWith("补正后") ? line.map((cell, at) => (at === 1 ? "见附件" : cell)) : line,
    ),
    [{ figures: figuresOf(rowWith("补正后")), found: "补正后内容仍不明确" }],
  ],
  [
    "of a row, with words behind the form's",
    withCell(rowWith(label), 1, "（二）部分公开，即区分处理的情形"),
    [{ figures: figuresOf(rowWith(label)), found: "（二）部分公开，即区分处理的情形" }],
  ],
  ["of a column, in other words", withCell(2, 4, "商业性企业"), []],
])("labels %s", (_, document, reworded) => {
  expect(first(document).reworded).toEqual(reworded);
  expect(read(document)).toEqual(own);
});

test.each([
  ["nothing", ""],
  ["words of something else", "网站访问量"],
  ["fewer than half of its words", "部分情形合计"],
])("a label that has become %s: nobody knows whose numbers they are", (_, text) => {
  expect(found(withCell(rowWith(label), 1, text))).toEqual([]);
});

test("the words of a label behind its numbers, as a remark, are not its label", () => {
  const row = rowWith(label);
  const remark = (index: number) => (index === row ? "（二）部分公开的" : index === 0 ? "备注" : "");
  const document = withCell(row, 1, "").map((line, index) => line.toSpliced(5, 0, remark(index)));
  expect(found(document)).toEqual([]);
});

test("nothing in nothing", () => {
  expect(found([])).toEqual([]);
  expect(found(page)).toEqual([]);
});
