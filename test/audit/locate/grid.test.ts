import { compiledOf } from "../../../src/audit/compiled";
import { gridsOf, stepsBetween, transposed } from "../../../src/audit/locate/grid";
import { formInForce, type FigureId } from "../../../src/form";

const form = formInForce();
const { figures, placeOf } = compiledOf(form);
const place = (id: FigureId) => placeOf.get(id) ?? -1;

test("a section stands in a grid as on the form", () => {
  const { grids, positions } = gridsOf(form);
  expect(positions).toHaveLength(figures.length);
  expect(grids.flatMap(({ cells }) => cells.flat())).toEqual(figures.map((_, at) => at));
  const requests = grids.find(({ cells }) => cells[0]?.[0] === place("requests.new.natural"));
  expect(requests?.cells.map(({ length }) => length)).toEqual(Array.from({ length: 25 }, () => 7));
  expect(requests?.cells[1]?.map((at) => figures[at])[6]).toBe("requests.carriedIn.total");
  expect([...(requests?.totals.columns ?? [])]).toEqual([6]);
  expect([...(requests?.totals.rows ?? [])]).toEqual([23]);
});

test.each([
  ["requests.new.natural", "requests.new.natural", 0],
  ["requests.new.natural", "requests.new.research", 2],
  ["requests.carriedIn.company", "requests.new.total", 6],
  ["requests.new.total", "requests.carriedIn.company", 6],
  ["requests.granted.company", "requests.carriedIn.natural", 2],
  ["requests.new.natural", "disputes.review.upheld", Infinity],
  ["requests.new.natural", "requests.no.such", Infinity],
  ["requests.no.such", "requests.new.natural", Infinity],
] as const)("from %s to %s: %i steps", (from, to, steps) => {
  expect(stepsBetween(form, place(from), place(to))).toBe(steps);
});

test("columns as lines", () => {
  expect(transposed([])).toEqual([]);
  expect(
    transposed([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
});
