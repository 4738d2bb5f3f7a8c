import { editionOf, figureCellsOf, formOf } from "../../../src/form";
import { edition2019 } from "../../../src/form/editions/2019";

const cellsOf = (id: string) => edition2019.tables.filter((table) => table.id === id).flatMap(figureCellsOf);

test("the trial format is that of the years 2019 and 2020", () => {
  expect([2019, 2020, 2021].map(editionOf)).toEqual(["2019", "2019", "2021"]);
  expect(formOf("2019")).toBe(edition2019);
});

test.each([
  // 2 kinds of documents by 3; 2 rows of items by 3 with decisions; 2 of sanctions by 3; fees and procurement by 2.
  ["disclosure", 22],
  // 23 rows by 7 applicants: （六）其他处理 is one row.
  ["requests", 161],
  ["disputes", 15],
])("%s has %i figures", (id, figures) => {
  expect(cellsOf(id)).toHaveLength(figures);
});

test("items may be fewer than the year before, and money has decimals", () => {
  const kinds = new Map(cellsOf("disclosure").map(({ id, kind }) => [id, kind]));
  expect(kinds.get("disclosure.licensing.change")).toBe("change");
  expect(kinds.get("disclosure.rules.created")).toBe("count");
  expect([...kinds.values()].filter((kind) => kind === "money").length).toBeGreaterThan(0);
});
