import { compiledOf } from "../../../src/audit/compiled";
import { changesOf } from "../../../src/audit/locate/changes";
import { formInForce, type FigureId } from "../../../src/form";
import { exampleWith } from "../exampleFiling";

const { figures, placeOf } = compiledOf(formInForce());
const place = (id: FigureId) => placeOf.get(id) ?? -1;

type Typed = Readonly<Partial<Record<FigureId, number>>>;

/** The slips of these changes on a form where only these numbers stand, as `figure: from→to slip`. */
function told(typed: Typed, repaired: Typed): string[] {
  const values = Float64Array.from(figures, (id) => typed[id] ?? 0);
  const filing = exampleWith(Object.fromEntries(figures.map((id) => [id, typed[id] ?? 0])));
  const changes = Object.entries(repaired).map(([id, to]) => [place(id as FigureId), to ?? 0] as const);
  return changesOf(new Map(changes), filing, values).map(
    ({ figure, from, to, slip }) => `${figure}: ${from}→${String(to)} ${slip}`,
  );
}

const cell = "requests.carriedIn.company";

test.each([
  ["the cell to the left", { "requests.carriedIn.natural": 88 }, "repeated"],
  ["the cell to the right", { "requests.carriedIn.research": 88 }, "repeated"],
  ["the cell above", { "requests.new.company": 88 }, "repeated"],
  ["the cell below", { "requests.granted.company": 88 }, "repeated"],
  ["the total of its row", { "requests.carriedIn.total": 88 }, "totalInPart"],
  ["the total of another row", { "requests.granted.total": 88 }, "unknown"],
  ["a cell farther away", { "requests.carriedIn.charity": 88 }, "unknown"],
  ["nothing", {}, "unknown"],
] as const)("88 where %s holds it too", (_, beside, slip) => {
  expect(told({ ...beside, [cell]: 88 }, { [cell]: 5 })).toEqual([`${cell}: 88→5 ${slip}`]);
});

test.each([
  ["a total that was left at 0", "requests.carriedIn.total", 0, 47, "missingTotal"],
  ["a part that was left at 0", cell, 0, 47, "unknown"],
  ["a total that is wrong", "requests.carriedIn.total", 74, 47, "transposed"],
] as const)("%s", (_, id, from, to, slip) => {
  expect(told({ [id]: from }, { [id]: to })).toEqual([`${id}: ${String(from)}→${String(to)} ${slip}`]);
});

const other = "requests.rejectedRepeat.charity";

test.each([
  ["a number in another's cell", 9, 0, 0, 9, ["moved", "moved"]],
  ["found the other way round", 0, 9, 9, 0, ["moved", "moved"]],
  ["two numbers in each other's cell", 9, 4, 4, 9, ["swapped", "swapped"]],
  ["only one of which comes to the other's", 9, 4, 4, 3, ["digit", "digit"]],
])("%s", (_, one, another, to, toOther, slips) => {
  // Told in the order of the form, whichever was found first.
  const changes = told({ [cell]: one, [other]: another }, { [other]: toOther, [cell]: to });
  expect(changes).toEqual([
    `${cell}: ${String(one)}→${String(to)} ${slips[0] ?? ""}`,
    `${other}: ${String(another)}→${String(toOther)} ${slips[1] ?? ""}`,
  ]);
});

test.each([
  [12, "letter"],
  [7, "unknown"],
])("the text l2 is told as it stands; for %i it is a slip of kind %s", (to, slip) => {
  const filing = exampleWith({ [cell]: { state: "unreadable", text: "l2", why: "notANumber" } });
  const changes = changesOf(new Map([[place(cell), to]]), filing, new Float64Array(figures.length));
  expect(changes).toEqual([{ figure: cell, from: "l2", to, slip }]);
});

test("a number below zero is told as the number that it is", () => {
  const filing = exampleWith({ [cell]: { state: "unreadable", text: "-5", why: "negative", below: 5 } });
  const values = Float64Array.from(figures, (id) => (id === cell ? -5 : 0));
  expect(changesOf(new Map([[place(cell), 5]]), filing, values)).toEqual([
    { figure: cell, from: -5, to: 5, slip: "sign" },
  ]);
});
