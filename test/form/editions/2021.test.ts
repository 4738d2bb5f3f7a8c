import { figureCellsOf, formInForce, formOf } from "../../../src/form";
import { edition2021, edition2021OtherInOneRow } from "../../../src/form/editions/2021";

const figuresIn = ({ tables }: typeof edition2021, id: string) =>
  tables.filter((table) => table.id === id).flatMap(figureCellsOf);

test("it is in force, and known by the three rows of （六）其他处理", () => {
  expect(formInForce()).toBe(edition2021);
  expect(formOf("2021")).toBe(edition2021);
  expect(formOf("2021", ["requests.other.natural"])).toBe(edition2021OtherInOneRow);
});

test.each([
  // 2 kinds of documents by 3; licensing, penalties, coercion and fees.
  ["disclosure", 10, 10],
  // 25 rows by 7 applicants, and two rows fewer where （六）其他处理 is one.
  ["requests", 175, 161],
  ["disputes", 15, 15],
])("%s has %i figures, or %i", (id, figures, inOneRow) => {
  expect(figuresIn(edition2021, id)).toHaveLength(figures);
  expect(figuresIn(edition2021OtherInOneRow, id)).toHaveLength(inOneRow);
});

test("only the fees are money", () => {
  const money = edition2021.tables.flatMap(figureCellsOf).filter(({ kind }) => kind === "money");
  expect(money.map(({ id }) => id)).toEqual(["disclosure.fees.amount"]);
});
