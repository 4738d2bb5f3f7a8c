import { formOf, layout, type FigureId } from "../../../src/form";
import { readFigure } from "../../../src/figures";
import { recognise, type Line } from "../../../src/figures/recognise";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";

type Cell = string | null;
type Rows = Cell[][];

const form = formOf("2021");
const filing = balancedFiling(freeFigures.map((_, index) => 3 + ((index * 37) % 101)));
const numberOf = (id: FigureId) => {
  const figure = filing.figures.get(id);
  return figure?.state === "number" ? figure.exact : "";
};

/** The tables as grids; what a merged cell covers is null. */
const grids = (): Rows[] =>
  form.tables.map((table) => {
    const { rows, columns, cells } = layout(table);
    const grid: Rows = Array.from({ length: rows }, () => new Array<Cell>(columns).fill(null));
    for (const cell of cells) {
      const line = grid[cell.row];
      if (line) line[cell.column] = cell.role === "figure" ? numberOf(cell.figure) : cell.text;
    }
    return grid;
  });

const flat = (rows: Rows): Rows => rows.map((line) => line.map((cell) => cell ?? ""));
const anchors = (rows: Rows): Rows => rows.map((line) => line.filter((cell) => cell !== null));

/** The lines that hold numbers, and where the first of them stands. */
const numbered = (rows: Rows) =>
  rows.flatMap((line, row) => {
    const first = line.findIndex((cell) => /^\d+$/.test(cell ?? ""));
    return first < 0 ? [] : [{ row, first }];
  });

type Damage = (line: Cell[], first: number) => void;

/** What happens to tables on their way through hands and programs. */
const damages: readonly (readonly [string, Damage])[] = [
  ["the last cell lost", (line) => line.pop()],
  ["the first cell lost", (line, first) => line.splice(first, 1)],
  [
    "the last cell lost, a blank one before the numbers",
    (line, first) => {
      line.pop();
      line.splice(first, 0, "");
    },
  ],
  [
    "the first cell lost, a blank one behind",
    (line, first) => {
      line.splice(first, 1);
      line.push("");
    },
  ],
  ["a blank cell too many", (line, first) => line.splice(first, 0, "")],
  ["a number too many", (line, first) => line.splice(first, 0, "7")],
  ["a cell twice", (line, first) => line.splice(first, 0, line[first] ?? "")],
  [
    "two numbers in one cell",
    (line, first) => {
      line[first] = `${line[first] ?? ""} ${line[first + 1] ?? ""}`;
      line[first + 1] = null;
    },
  ],
];

/** Figures that are read as another number than their own, without being doubted or missing. */
function silentlyWrong(tables: readonly Rows[]): string[] {
  const lines = tables.flat().map((cells): Line => ({ cells, inTable: true }));
  const { sources, doubts, missing } = recognise(lines);
  const told = new Set([...missing, ...doubts.flatMap(({ figures }) => figures)]);
  return [...sources].flatMap(([id, { content }]) => {
    const figure = readFigure(content, "count");
    const wrong = figure.state === "number" && figure.exact !== numberOf(id);
    return wrong && !told.has(id) && !id.endsWith(".amount")
      ? [`${id}: ${numberOf(id)} → ${figure.exact}`]
      : [];
  });
}

const shapes: readonly (readonly [string, (rows: Rows) => Rows])[] = [
  ["with merged cells", (rows) => rows],
  ["with a cell in every column", flat],
  ["with the cells that are there", anchors],
];

describe.each(shapes)("a table %s", (_, shape) => {
  test.each(damages)("and %s: no number is taken for another in silence", (__, damage) => {
    // In section 二 a row has no total that would tell.
    for (const which of [1, 2])
      for (const { row, first } of numbered(shape(grids()[which] ?? []))) {
        const tables = grids().map(shape);
        damage(tables[which]?.[row] ?? [], first);
        expect([row, silentlyWrong(tables)]).toEqual([row, []]);
      }
  });

  test("as it should be gives no doubt", () => {
    expect(
      recognise(
        grids()
          .map(shape)
          .flat()
          .map((cells): Line => ({ cells, inTable: true })),
      ),
    ).toMatchObject({
      doubts: [],
      missing: [],
    });
  });
});

test("two years' tables in one document are told", () => {
  const lines = [...grids(), ...grids()].flat().map((cells): Line => ({ cells, inTable: true }));
  expect(recognise(lines).doubts.filter(({ kind }) => kind === "twice")).toHaveLength(3);
});

test("heads in another order than the form's are told", () => {
  const tables = grids();
  const [, requests = []] = tables;
  const heads = requests.find((line) => line.includes("商业企业"));
  const at = heads?.indexOf("商业企业") ?? 0;
  if (heads) [heads[at], heads[at + 1]] = [heads[at + 1] ?? "", heads[at] ?? ""];
  const lines = tables.flat().map((cells): Line => ({ cells, inTable: true }));
  expect(recognise(lines).doubts.map(({ kind, figures }) => [kind, figures.length])).toContainEqual([
    "cells",
    175,
  ]);
});
