import fc from "fast-check";
import { textOf, type Filing } from "../../src/figures";
import { readDocument, readProse } from "../../src/files";
import { compose } from "../../src/prose/compose";
import { textOfRuns } from "../../src/prose/run";
import { reconcile } from "../../src/prose/reconcile";
import { exampleWith } from "../audit/exampleFiling";
import { balancedFiling, freeFigures } from "../audit/balancedFiling";
import { runs } from "../deep";
import { extracted, type Manner } from "./extracted";

const manners: fc.Arbitrary<Manner> = fc.record({
  cells: fc.constantFrom(
    "tab before",
    "tab between",
    "tab behind",
    "strokes",
    "lines",
    "lines with tabs",
    "lines set apart",
    "lines that strokes end",
    "lines with strokes between",
    "blanks",
  ),
  rows: fc.constantFrom(1, 2),
  paragraphs: fc.constantFrom(1, 2),
  covered: fc.constantFrom("all", "below", "none"),
  labelWidth: fc.constantFrom(0, 7, 12, 20),
  width: fc.constantFrom(0, 72, 76),
  numbering: fc.constantFrom("kept", "in digits", "lost"),
  bookmarks: fc.boolean(),
  indent: fc.constantFrom("", "\t", "　　"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
});

/** Where lines are cut and nothing tells where a paragraph begins, nobody can know. */
const isTold = ({ width, indent, paragraphs }: Manner) => width === 0 || indent !== "" || paragraphs === 2;

const bytes = (text: string) => new TextEncoder().encode(text);
const figuresOf = ({ figures }: Filing) =>
  Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));
const paragraphsOf = (filing: Filing) => {
  const texts = new Map<string, string[]>();
  for (const { place, runs } of compose(filing).paragraphs)
    texts.set(place, [...(texts.get(place) ?? []), textOfRuns(runs)]);
  return Object.fromEntries([...texts].map(([place, own]) => [place, own.join("\n")]));
};

test("a report is read whole, however a program took the text out of Word", async () => {
  await fc.assert(
    fc.asyncProperty(
      manners.filter(isTold),
      fc.array(fc.oneof(fc.constant(0), fc.nat(99_999)), { maxLength: freeFigures.length }),
      async (manner, values) => {
        const filing = values.length === 0 ? exampleWith() : balancedFiling(values);
        const read = await readDocument(bytes(extracted(filing, manner)));
        if (!read.ok) throw new Error(read.message);
        expect(figuresOf(read.filing)).toEqual(figuresOf(filing));
        expect(read.filing.year).toBe(filing.year);
        expect(Object.fromEntries(read.filing.paragraphs.map(({ place, text }) => [place, text]))).toEqual(
          paragraphsOf(filing),
        );
      },
    ),
    { numRuns: runs(15, 2000) },
  );
});

test("its own words say nothing else than its tables, and no cell is taken for a word", async () => {
  await fc.assert(
    fc.asyncProperty(manners, async (manner) => {
      const filing = exampleWith();
      const prose = await readProse(bytes(extracted(filing, { ...manner, width: 0 })));
      if (!prose.ok) throw new Error(prose.message);
      const items = reconcile(filing, prose.text).items.filter(({ verdict }) => verdict !== "elsewhere");
      const own = compose(filing).paragraphs.map(({ runs }) => textOfRuns(runs));
      const said = reconcile(filing, own.join("\n")).items.filter(({ verdict }) => verdict !== "elsewhere");
      const told = (all: typeof items) => all.map(({ verdict, claim }) => [verdict, claim.surface]);
      expect(told(items)).toEqual(told(said));
    }),
    { numRuns: runs(5, 30) },
  );
});
