import { textOf, type Filing } from "../../../src/figures";
import { layout } from "../../../src/form";
import { readDocument } from "../../../src/files";
import { linesOfCsv } from "../../../src/files/text/csv";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";

test.each([
  ["quotes around commas, quotes and line ends", '"a,b","c""d","e\nf"', ["a,b", 'c"d', "e f"]],
  ["blanks are cells, also behind a label alone", "规章,,", ["规章", "", ""]],
  ["a row of blanks is a row", ",,", ["", "", ""]],
])("%s", (_, text, cells) => {
  expect(linesOfCsv(text).map((line) => line.cells)).toEqual([cells]);
});

test("a title alone in its row is a paragraph, an empty line is nothing", () => {
  expect(linesOfCsv("标题,,\n\na,b,")).toEqual([
    { cells: ["标题", "", ""], inTable: false },
    { cells: ["a", "b", ""], inTable: true },
  ]);
});

const csvOf = ({ form, figures }: Filing): string =>
  form.tables
    .map((table) => {
      const { rows, columns, cells } = layout(table);
      const grid = Array.from({ length: rows }, () => new Array<string>(columns).fill(""));
      for (const cell of cells) {
        const line = grid[cell.row];
        if (line) line[cell.column] = cell.role === "figure" ? textOf(figures.get(cell.figure)) : cell.text;
      }
      return [table.title, ...grid.map((line) => line.join(","))].join("\n");
    })
    .join("\n");

/** Rows of blanks alone, a table of them, blanks here and there. */
test.each<[string, RegExp]>([
  ["a row", /^requests\.(new|granted)\./],
  ["a table without a label in its rows", /^disputes\./],
  ["the rows of one figure", /^disclosure\.(licensing|fees)\./],
  ["a column", /\.natural$/],
])("what is blank in a table with commas stays blank, and nothing else: %s", async (_, blanks) => {
  const whole = balancedFiling(freeFigures.map((__, index) => 3 + index));
  const figures = new Map([...whole.figures].filter(([id]) => !blanks.test(id)));
  const read = await readDocument(new TextEncoder().encode(csvOf({ ...whole, figures })));
  if (!read.ok) throw new Error(read.message);
  expect(read.missing).toEqual([]);
  const textsOf = (all: Filing["figures"]) =>
    Object.fromEntries([...whole.figures.keys()].map((id) => [id, textOf(all.get(id))]));
  expect(textsOf(read.filing.figures)).toEqual(textsOf(figures));
});
