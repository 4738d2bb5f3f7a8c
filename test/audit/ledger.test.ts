import fc from "fast-check";
import { audit } from "../../src/audit";
import { ledgerOf } from "../../src/audit/ledger";
import { blank, count, type Figure, type Filing } from "../../src/figures";
import { equalitiesOf, type FigureId } from "../../src/form";
import { exampleWith } from "./exampleFiling";

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
    { numRuns: 20 },
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
