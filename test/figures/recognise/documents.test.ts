import type { Content } from "../../../src/figures";
import { recognise, type Line, type Recognised } from "../../../src/figures/recognise";
import { formOf, layout, type FigureId, type Form } from "../../../src/form";

const form = formOf("2021");

/** Every figure with a number of its own. */
const numbersOf = (of: Form): ReadonlyMap<FigureId, number> =>
  new Map(
    of.tables
      .flatMap((table) =>
        layout(table).cells.flatMap((cell) => (cell.role === "figure" ? [cell.figure] : [])),
      )
      .map((id, index) => [id, 1000 + index]),
  );
const numbers = numbersOf(form);

/** The form's tables as a document shows them; cells that a merged one covers are there, empty. */
function linesOf(
  of: Form = form,
  put: (figure: FigureId) => Content = (figure) => numbersOf(of).get(figure),
): Line[] {
  return of.tables.flatMap((table) => {
    const { rows, columns, cells } = layout(table);
    const grid = Array.from({ length: rows }, () => new Array<Content>(columns).fill(null));
    for (const cell of cells) {
      const line = grid[cell.row];
      if (line) line[cell.column] = cell.role === "figure" ? put(cell.figure) : cell.text;
    }
    return grid.map((line) => ({ cells: line, inTable: true }));
  });
}

const contents = ({ sources }: Recognised) => new Map([...sources].map(([id, { content }]) => [id, content]));

test("the form's own tables are found whole, without a doubt", () => {
  const lines = linesOf();
  const found = recognise(lines);
  expect(found.form).toBe(form);
  expect(contents(found)).toEqual(numbers);
  expect(found.doubts).toEqual([]);
  expect(found.missing).toEqual([]);
  for (const { line, cell, content } of found.sources.values())
    expect(lines[line]?.cells[cell]).toBe(content);
});

test.each([
  [
    "one cell a line",
    (lines: Line[]) => lines.flatMap(({ cells }) => cells.map((cell) => ({ cells: [cell], inTable: false }))),
  ],
  [
    "covered cells left out",
    (lines: Line[]) => lines.map((line) => ({ ...line, cells: line.cells.filter((cell) => cell !== null) })),
  ],
  [
    "a paragraph between any two lines",
    (lines: Line[]) =>
      lines.flatMap((line) => [line, { cells: ["此处另有说明，详见附件。"], inTable: false }]),
  ],
])("%s: every figure all the same", (_, told) => {
  expect(contents(recognise(told(linesOf())))).toEqual(numbers);
});

test("the lines of the tables are used, those around them are not", () => {
  const before: Line = { cells: ["一、总体情况"], inTable: false };
  const { used, sources } = recognise([before, ...linesOf(), before]);
  expect(used.has(0)).toBe(false);
  expect(used.has(linesOf().length + 1)).toBe(false);
  for (const { line } of sources.values()) expect(used.has(line)).toBe(true);
});

const id: FigureId = "requests.granted.natural";
const rowOf = (label: string) =>
  linesOf().findIndex(({ cells }) => cells.some((cell) => typeof cell === "string" && cell.includes(label)));
const withLine = (at: number, change: (cells: readonly Content[]) => Content[]) =>
  linesOf().map((line, index) => (index === at ? { ...line, cells: change(line.cells) } : line));

test("a cell too few is doubted, with the label that stands there", () => {
  const at = rowOf("予以公开");
  const { doubts } = recognise(withLine(at, (cells) => cells.filter((cell) => cell !== null).slice(0, -1)));
  expect(doubts).toMatchObject([{ kind: "cells", found: "（一）予以公开" }]);
  expect(doubts[0]?.figures).toHaveLength(7);
});

test("a label in other words is doubted", () => {
  const at = rowOf("予以公开");
  const found = recognise(
    withLine(at, (cells) => cells.map((cell) => (cell === "（一）予以公开" ? "予以公开的" : cell))),
  );
  expect(found.doubts).toMatchObject([{ kind: "label", found: "予以公开的" }]);
  expect(contents(found).get(id)).toBe(numbers.get(id));
});

test("a cell that holds no number is doubted, and told as it is", () => {
  const { doubts, sources } = recognise(
    linesOf(form, (figure) => (figure === id ? "29O" : numbers.get(figure))),
  );
  expect(doubts).toEqual([{ kind: "content", figures: [id], found: "29O" }]);
  expect(sources.get(id)?.content).toBe("29O");
});

test("a row that the document does not hold is missing, and no other", () => {
  const at = rowOf("予以公开");
  const { missing } = recognise(linesOf().filter((_, index) => index !== at));
  expect(missing).toHaveLength(7);
  for (const figure of missing) expect(figure).toMatch(/^requests\.granted\./);
});

test("the form that explains most is taken: an earlier edition, a variant with one row for what is left", () => {
  const older = formOf("2019");
  expect(recognise(linesOf(older)).form.edition).toBe("2019");
  const variant = formOf("2021", ["requests.other.natural"]);
  expect(variant).not.toBe(form);
  expect(recognise(linesOf(variant)).form).toBe(variant);
});

test("nothing is found in nothing", () => {
  const { form: nearest, sources, missing } = recognise([]);
  expect(sources.size).toBe(0);
  expect(missing).toHaveLength(numbersOf(nearest).size);
});
