import { slippedRows } from "../../../src/figures/recognise/slippedRows";
import type { Content } from "../../../src/figures";
import { figureCellsOf, formInForce, type FigureId } from "../../../src/form";

const form = formInForce();
const ids = form.tables
  .flatMap(figureCellsOf)
  .flatMap(({ id }): FigureId[] => (id.startsWith("requests.new.") ? [id] : []));

/** 一、本年新收 as a document holds it: six kinds of applicants and their total; a line for each from `torn` on. */
const slipped = (contents: readonly Content[], torn = contents.length) =>
  slippedRows(
    form,
    new Map(
      contents.map((content, cell) => [ids[cell] as FigureId, { line: cell < torn ? 4 : 5, cell, content }]),
    ),
  );

test.each<[string, Content[], number | undefined, boolean]>([
  ["whole, and right", [11, 2, 3, 0, 0, 1, 17], undefined, false],
  ["whole, and wrong: the document's own mistake", [11, 2, 3, 0, 0, 1, 18], undefined, false],
  ["one blank, and wrong", ["", 11, 2, 3, 0, 1, 18], undefined, true],
  ["one blank, and right without it", ["", 11, 2, 3, 0, 1, 17], undefined, false],
  ["in two lines, and wrong", [11, 2, 3, 0, 0, 1, 18], 4, true],
  ["in two lines, and right", [11, 2, 3, 0, 0, 1, 17], 4, false],
  ["one blank, and another no number", ["", "约十", 2, 3, 0, 0, 5], undefined, true],
  ["one not applicable counts as none", ["/", "", 2, 3, 0, 0, 5], undefined, false],
  ["one not found at all", ["", 11, 2, 3, 0, 1], undefined, false],
])("%s", (_, contents, torn, told) => {
  expect(ids).toHaveLength(7);
  expect(slipped(contents, torn)).toEqual(told ? [ids] : []);
});
