import { placedIn } from "../../src/audit/placed";
import { blank, type Filing } from "../../src/figures";
import { exampleWith } from "./exampleFiling";

const filing = exampleWith();
const entries = [...filing.figures];
const withFigures = (figures: Iterable<(typeof entries)[number]>): Filing => ({
  ...filing,
  figures: new Map(figures),
});
const inOrder = entries.map(([, figure]) => figure);

test.each([
  ["in the order of the form", entries, inOrder],
  ["the other way round", entries.toReversed(), inOrder],
  ["without the first", entries.slice(1), [undefined, ...inOrder.slice(1)]],
  ["without the last", entries.slice(0, -1), [...inOrder.slice(0, -1), undefined]],
  ["with one more than the form has", [...entries, ["requests.no.such", blank] as const], inOrder],
])("figures %s stand in their places", (_, figures, expected) => {
  expect(placedIn(withFigures(figures as typeof entries)).figures).toEqual(expected);
});

test("those without a number are told, and none twice", () => {
  const [first = "a.b.c", second = "a.b.c"] = filing.figures.keys();
  const slash = { state: "notApplicable", text: "/" } as const;
  const open = exampleWith({ [first]: slash, [second]: blank });
  expect(placedIn(open).withoutNumber).toEqual([
    [first, slash],
    [second, blank],
  ]);
  expect(placedIn(open)).toBe(placedIn(open));
  expect(placedIn(filing).withoutNumber).toEqual([]);
});
