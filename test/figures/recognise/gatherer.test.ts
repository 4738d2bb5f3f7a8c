import { Gatherer } from "../../../src/figures/recognise/gatherer";
import type { GridTable } from "../../../src/figures/recognise/gridTables";
import { tokensOf } from "../../../src/figures/recognise/tokens";
import type { WantedRow } from "../../../src/figures/recognise/wanted";
import type { Content } from "../../../src/figures";
import { formInForce, type FigureId, type Kind } from "../../../src/form";

const [table] = formInForce().tables;
if (!table) throw new Error("There is no table.");

const ids: readonly [FigureId, FigureId] = ["requests.new.natural", "requests.new.total"];
const rowOf = (...kinds: readonly Kind[]): WantedRow => ({
  table,
  label: "本年新收",
  indent: 0,
  span: 1,
  figures: kinds.map((kind, at) => ({ id: ids[at] ?? ids[0], kind })),
});
const row = rowOf("count", "count");

/** The label in the second line, its numbers in the two below. */
const lines: readonly (readonly Content[])[] = [["说明"], ["一、新收"], [12], [7, 8]];
const tokens = tokensOf(lines.map((cells) => ({ cells, inTable: true })));
const place = { at: 1, end: 1, fit: 1 };
const cells = tokens.slice(2, 4);

function taken(take: (found: Gatherer) => void) {
  const found = new Gatherer();
  take(found);
  return found;
}

test("the figures of a row stand where they were found, and the lines of the label and of the numbers are used", () => {
  const { sources, doubts, used } = taken((found) => {
    found.take(row, { cells, exact: true }, tokens, place);
  });
  expect([...sources]).toEqual([
    [ids[0], { line: 2, cell: 0, content: 12 }],
    [ids[1], { line: 3, cell: 0, content: 7 }],
  ]);
  expect(doubts).toEqual([]);
  expect([...used]).toEqual([1, 2, 3]);
});

test.each([
  ["as many cells as figures, the words of the form", true, 1, []],
  ["another number of cells", false, 1, ["cells"]],
  ["other words", true, 0.99, ["label"]],
  ["both", false, 0.5, ["cells", "label"]],
])("a row with %s", (_, exact, fit, kinds) => {
  const { doubts } = taken((found) => {
    found.take(row, { cells, exact }, tokens, { ...place, fit });
  });
  expect(doubts).toEqual(kinds.map((kind) => ({ kind, figures: ids, found: "一、新收" })));
});

test("a row without a label has no words and uses the lines of its numbers", () => {
  const { doubts, used } = taken((found) => {
    found.take(row, { cells, exact: false }, tokens, undefined);
  });
  expect(doubts).toEqual([{ kind: "cells", figures: ids, found: "" }]);
  expect([...used]).toEqual([2, 3]);
});

test("figures for which there is no cell are not found", () => {
  const { sources } = taken((found) => {
    found.take(row, { cells: cells.slice(0, 1), exact: false }, tokens, place);
  });
  expect([...sources.keys()]).toEqual([ids[0]]);
});

test.each<[Content, Kind, boolean]>([
  [12, "count", false],
  ["12件", "count", false],
  ["1,200", "count", false],
  ["", "count", false],
  [null, "count", false],
  ["/", "count", false],
  ["29O", "count", true],
  ["约十件", "count", true],
  [-3, "count", true],
  [-3, "change", false],
  ["12.5", "count", true],
  ["12.5", "money", false],
  ["3  12", "count", true],
  // A blank for the thousands, or two numbers of cells that were merged.
  ["1 200", "count", true],
  ["3 12", "count", true],
  ["3 件", "count", false],
])("that %j may be no %s is doubted: %j", (content, kind, isDoubted) => {
  const [token] = tokensOf([{ cells: [content], inTable: true }]);
  const { doubts, sources } = taken((found) => {
    found.take(rowOf(kind), { cells: token ? [token] : [], exact: true }, tokens, undefined);
  });
  expect(doubts).toEqual(isDoubted ? [{ kind: "content", figures: [ids[0]], found: String(content) }] : []);
  expect(sources.get(ids[0])?.content).toBe(content);
});

describe("a table that is read cell by cell", () => {
  const document: readonly (readonly Content[])[] = [
    ["说明"],
    ["一、新收", null, 12, "", undefined, "见注"],
    ["二、结转", 7, "x"],
  ];
  const grid: GridTable = {
    spots: new Map([[ids[0], { row: 1, column: 2 }]]),
    reworded: [{ figures: ids, found: "一、新收" }],
    stray: [{ figures: [ids[0]], row: 1 }],
    lines: [0, 1],
  };
  const plain: GridTable = { ...grid, reworded: [], stray: [] };

  test("its lines are used, and its figures stand in their cells", () => {
    const { sources, used, doubts } = taken((found) => {
      found.takeGrid(plain, [row], document);
    });
    expect([...sources]).toEqual([[ids[0], { line: 1, cell: 2, content: 12 }]]);
    expect([...used]).toEqual([0, 1]);
    expect(doubts).toEqual([]);
  });

  test("words that differ are doubted as labels, rows with a cell astray with all that stands in them", () => {
    const { doubts } = taken((found) => {
      found.takeGrid(grid, [row], document);
    });
    expect(doubts).toEqual([
      { kind: "label", figures: ids, found: "一、新收" },
      { kind: "cells", figures: [ids[0]], found: "一、新收 12 见注" },
    ]);
  });

  test("a cell that holds no number is doubted, and one beyond the line is blank", () => {
    const astray = {
      ...plain,
      spots: new Map([
        [ids[0], { row: 2, column: 2 }],
        [ids[1], { row: 2, column: 9 }],
      ]),
    };
    const { doubts, sources } = taken((found) => {
      found.takeGrid(astray, [row], document);
    });
    expect(doubts).toEqual([{ kind: "content", figures: [ids[0]], found: "x" }]);
    expect(sources.get(ids[1])).toEqual({ line: 2, cell: 9, content: undefined });
  });
});
