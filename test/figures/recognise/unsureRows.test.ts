import { tokensOf } from "../../../src/figures/recognise/tokens";
import { isTorn, shortRows, type WordRow } from "../../../src/figures/recognise/unsureRows";
import { wantedRows, type WantedRow } from "../../../src/figures/recognise/wanted";
import type { Content } from "../../../src/figures";
import { formInForce, type Table } from "../../../src/form";

const [one, other] = formInForce().tables;
const [some] = wantedRows(formInForce());
if (!one || !other || !some) throw new Error("There are no tables.");
const anyRow: WantedRow = some;
const anyTable: Table = one;

interface Row {
  /** The cells of its line, the label first. */
  readonly line: readonly Content[];
  /** How many of the last ones were taken for its figures. */
  readonly taken: number;
  readonly exact?: boolean;
  /** How many columns its label covers on the form. */
  readonly span?: number;
  readonly table?: Table;
}

/** The lines of those rows that may have lost a cell. */
function short(...rows: readonly Row[]): number[] {
  const tokens = tokensOf(rows.map(({ line }) => ({ cells: line, inTable: true })));
  const told = rows.map(({ taken, exact = true, span = 2, table = anyTable }, index): WordRow => {
    const own = tokens.filter(({ line }) => line === index);
    const at = own[0]?.at ?? 0;
    return {
      row: { ...anyRow, table, span },
      place: { at, fit: 1, end: at },
      values: { cells: own.slice(-taken), exact },
    };
  });
  const found = shortRows(told, tokens);
  return told.flatMap(({ row }, index) => (found.has(row) ? [index] : []));
}

const blankFirst: Row = { line: ["（一）予以公开", "", 2], taken: 2 };
const whole: Row = { line: ["（七）总计", 3, 2], taken: 2 };
/** What its label covers is there, and was not taken. */
const covered: Row = { line: ["（七）总计", "", 3, 2], taken: 2 };

test.each<[string, Row[], number[]]>([
  ["a blank behind the label", [blankFirst], [0]],
  ["a number behind the label", [whole], []],
  ["a blank, where another row shows that covered cells are left out", [blankFirst, whole], []],
  ["a blank, where such a row stands above", [whole, blankFirst], []],
  ["a blank, and the row that shows it is of another table", [blankFirst, { ...whole, table: other }], [0]],
  ["a blank, and the other row has its covered cell", [blankFirst, covered], [0]],
  ["a blank, and other rows show both", [blankFirst, whole, covered], [0]],
  ["a blank in each of two rows", [blankFirst, blankFirst], [0, 1]],
  ["a blank, and the other row is a cell too long", [blankFirst, { ...whole, exact: false }], [0]],
  ["a blank, and the label of the other row covers one column", [blankFirst, { ...whole, span: 1 }], [0]],
  ["a blank that is covered, and a blank first figure", [{ line: ["（一）", "", "", 2], taken: 2 }], []],
  ["a label over one column alone", [{ ...blankFirst, span: 1 }], []],
  ["a row that has not its cells", [{ ...blankFirst, exact: false }], []],
])("rows that may have lost a cell: %s", (_, rows, lines) => {
  expect(short(...rows)).toEqual(lines);
});

/** One cell a line; the label begins with the first, and ends where a text begins with 末. */
function torn(...cells: readonly Content[]): boolean {
  const tokens = tokensOf(cells.map((cell) => ({ cells: [cell], inTable: true })));
  const end = cells.findLastIndex((cell) => typeof cell === "string" && cell.startsWith("末"));
  const values = { cells: tokens.filter(({ kind }) => kind !== "text"), exact: true };
  return isTorn({
    row: anyRow,
    place: { at: 0, fit: 1, end: Math.max(0, end) },
    values,
  });
}

test.each<[string, Content[], boolean]>([
  ["the label whole, its numbers behind", ["无正当理由", 1, 2], false],
  ["numbers on both sides of its last piece", ["无正当理由", 1, "末段", 2], true],
  ["all numbers before its last piece", ["无正当理由", 1, 2, "末段"], false],
  ["a blank before its last piece, the numbers behind", ["无正当理由", null, "末段", 1, 2], false],
  ["the numbers before its last piece, a blank behind", ["无正当理由", 1, 2, "末段", ""], false],
  ["no number at all", ["无正当理由", "末段"], false],
])("torn rows: %s", (_, cells, expected) => {
  expect(torn(...cells)).toBe(expected);
});
