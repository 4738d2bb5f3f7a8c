import { gluedMarks } from "../../../src/figures/recognise/gluedMarks";
import { valueOf, type Content } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";

const filing = balancedFiling(freeFigures.map((_, index) => 10 * (index + 1) + (index % 4)));
const idsOf = (row: string) => [...filing.figures.keys()].filter((id) => id.startsWith(`requests.${row}.`));

/** The figures that are doubted in a document with these cells, all others as they should be. */
function doubted(changes: Readonly<Record<string, Content>>): readonly (readonly FigureId[])[] {
  const contents = [...filing.figures].map(([id, figure]): [FigureId, Content] => [
    id,
    id in changes ? changes[id] : String(valueOf(figure) ?? ""),
  ]);
  return gluedMarks(
    filing.form,
    new Map(contents.map(([id, content], cell) => [id, { line: 0, cell, content }])),
  );
}

const at = (row: string, column: number): FigureId => idsOf(row)[column] as FigureId;
/** A number as the document holds it. */
const held = (id: FigureId) => String(valueOf(filing.figures.get(id)) ?? "");
const marked = (id: FigureId, mark = "1") => ({ [id]: `${held(id)}${mark}` });

const natural = at("granted", 0);
const total = at("granted", 6);

test.each<[string, Readonly<Record<string, Content>>, boolean]>([
  ["every row comes to its total", {}, false],
  ["a mark behind the first number", marked(natural), true],
  ["a mark behind the total", marked(total, "2"), true],
  ["a mark and a blank behind a number", { [natural]: ` ${held(natural)}3 ` }, true],
  ["two marks in the row", { ...marked(natural), ...marked(at("granted", 2), "2") }, true],
  ["one behind a number, one behind the total", { ...marked(natural), ...marked(total) }, true],
  [
    "three marks in the row: so much can be explained by chance",
    { ...marked(natural), ...marked(at("granted", 1), "2"), ...marked(at("granted", 2), "3") },
    false,
  ],
  ["a nought behind a number: no note has it", marked(natural, "0"), false],
  ["a number of a workbook, which cannot be raised", { [natural]: Number(`${held(natural)}1`) }, false],
  ["a number that is wrong, and by no digit", { [natural]: String(Number(held(natural)) + 1) }, false],
  ["a word in the row: nobody knows what it comes to", { ...marked(natural), [total]: "约十件" }, false],
  ["a blank in the row", { ...marked(natural), [at("granted", 3)]: "" }, false],
])("%s", (_, changes, told) => {
  expect(doubted(changes)).toEqual(told ? [idsOf("granted")] : []);
});

/** 予以公开 as a document holds it, natural persons first and the total last. */
const granted = (...contents: readonly Content[]) =>
  doubted(Object.fromEntries(idsOf("granted").map((id, at) => [id, contents[at]]))).length > 0;

test.each<[string, Content[], boolean]>([
  ["a mark among texts", ["261", "0", "3", "0", "0", "0", "29"], true],
  ["a mark among the numbers of a workbook", ["261", 0, 3, 0, 0, 0, 29], true],
  ["a cell left blank where nothing is counted", ["261", "", "3", "0", "0", "0", "29"], false],
  ["a unit behind a number", ["261", "0", "3件", "0", "0", "0", "29"], false],
])("a row with %s", (_, contents, told) => {
  expect(granted(...contents)).toBe(told);
});

const twoRows: Readonly<Record<string, string>> = { ...marked(natural), ...marked(at("rejectedRepeat", 1)) };

test("two rows with marks: any number that ends as with a mark may have one", () => {
  const figures = doubted(twoRows);
  expect(figures.flat()).toEqual(
    [...filing.figures.keys()].filter((id) => {
      const text = twoRows[id] ?? held(id);
      return text.length > 1 && !text.endsWith("0");
    }),
  );
  expect(figures.every((ids) => ids.length > 0)).toBe(true);
});

/** Rows that do not add up, and by no mark. */
const wrong = (rows: readonly string[]) =>
  Object.fromEntries(rows.map((row) => [at(row, 0), String(Number(held(at(row, 0))) + 1)]));

test("where as many rows are wrong by no mark, two with marks are a habit; where more are, they alone are told", () => {
  const rows = [...new Set(freeFigures.map((id) => id.split(".")[1] ?? ""))].filter(
    (row) => row !== "granted" && row !== "rejectedRepeat",
  );
  expect(doubted({ ...twoRows, ...wrong(rows.slice(0, 2)) }).length).toBeGreaterThan(2);
  expect(doubted({ ...twoRows, ...wrong(rows.slice(0, 3)) })).toEqual([
    idsOf("granted"),
    idsOf("rejectedRepeat"),
  ]);
});
