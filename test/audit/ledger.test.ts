import fc from "fast-check";
import { audit } from "../../src/audit";
import { ledgerOf } from "../../src/audit/ledger";
import { blank, count, type Figure, type Filing } from "../../src/figures";
import { equalitiesOf, type FigureId } from "../../src/form";
import { exampleWith } from "./exampleFiling";
import { runs } from "../deep";

const ids = [...exampleWith().figures.keys()];
const figure = fc.oneof<fc.Arbitrary<Figure>[]>(
  fc.nat(20).map(count),
  fc.constant(blank),
  fc.constant({ state: "notApplicable", text: "/" }),
  fc.constant({ state: "unreadable", text: "-3", why: "negative", below: 3 }),
  fc.constant({ state: "unreadable", text: "若干", why: "notANumber" }),
);

/** The same filing to somebody who has seen nothing before: forms are remembered by what they are. */
const unseen = (filing: Filing): Filing => ({ ...filing, form: { ...filing.form } });

const withFigure = (filing: Filing, id: FigureId, to: Figure): Filing => ({
  ...filing,
  figures: new Map(filing.figures).set(id, to),
});

test("edit after edit the audit is that of a filing seen for the first time", () => {
  const edits = fc.array(fc.tuple(fc.constantFrom(...ids), figure), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(edits, (changes) => {
      let filing = exampleWith();
      for (const [id, to] of changes) {
        filing = withFigure(filing, id, to);
        const [now, fresh] = [audit(filing), audit(unseen(filing))];
        expect(now.ledger).toEqual(fresh.ledger);
        expect(now).toEqual(fresh);
      }
    }),
    { numRuns: runs(4, 20) },
  );
});

test("an edit makes anew only the entries whose figures changed", () => {
  const filing = exampleWith();
  const before = ledgerOf(filing);
  expect(ledgerOf(exampleWith())).toBe(before);
  const id: FigureId = "requests.granted.natural";
  const after = ledgerOf(withFigure(filing, id, count(99)));
  const touched = equalitiesOf(filing.form).map(({ left, right }) => [...left, ...right].includes(id));
  expect(after.map((entry, index) => entry !== before[index])).toEqual(touched);
});

test("the same number typed in another way is the same", () => {
  const filing = exampleWith();
  const before = ledgerOf(filing);
  const value = filing.figures.get("requests.granted.natural");
  expect(ledgerOf(withFigure(filing, "requests.granted.natural", { ...value } as Figure))).toBe(before);
});

test("the figures of a filing may come in any order, and some not at all", () => {
  const filing = exampleWith({ "requests.granted.natural": 99, "requests.granted.company": blank });
  const turned = { ...filing, figures: new Map([...filing.figures].reverse()) };
  expect(audit(turned)).toEqual(audit(filing));
  const without = new Map(filing.figures);
  without.delete("requests.granted.company");
  const { ledger } = audit({ ...filing, figures: without });
  expect(ledger).toEqual(audit(filing).ledger);
});

const flow = [
  "requests.new.natural",
  "requests.carriedIn.natural",
  "requests.resultTotal.natural",
  "requests.carriedOut.natural",
] as const;
const negative: Figure = { state: "unreadable", text: "-3", why: "negative", below: 3 };

test.each<[string, readonly (number | Figure)[], ReturnType<typeof ledgerOf>[number]["state"]]>([
  ["both sides alike", [16, 1, 15, 2], "balanced"],
  ["the left more", [16, 2, 15, 2], "broken"],
  ["the right more", [16, 1, 15, 3], "broken"],
  ["a blank on the left, which may bring it up to the right", [blank, 1, 15, 2], "pending"],
  ["a blank on the right, which may bring it up to the left", [16, 1, blank, 2], "pending"],
  ["a blank on the left, whose rest is the right already", [blank, 17, 15, 2], "pending"],
  ["a blank on the left, whose rest is more than the right", [blank, 18, 15, 2], "broken"],
  ["a blank on the right, whose rest is the left already", [16, 1, blank, 17], "pending"],
  ["a blank on the right, whose rest is more than the left", [16, 1, blank, 18], "broken"],
  ["blanks on both sides, whatever the rest", [blank, 99, blank, 2], "pending"],
  ["a slash is as good as a blank", [{ state: "notApplicable", text: "/" }, 1, 15, 2], "pending"],
  ["a text, whatever the rest", [negative, 99, 15, 2], "unreadable"],
  ["a text on the right, and a blank", [blank, 99, 15, negative], "unreadable"],
])("%s", (_, numbers, state) => {
  const changes = Object.fromEntries(flow.map((id, index) => [id, numbers[index] ?? blank]));
  const entry = ledgerOf(exampleWith(changes)).find(
    ({ equality }) => equality.code === "flow.requests.natural",
  );
  expect(entry?.state).toBe(state);
  const unfilled = flow.filter((_id, index) => {
    const figure = numbers[index];
    return typeof figure === "object" && figure.state !== "unreadable";
  });
  expect(entry?.blanks).toEqual(unfilled);
});
