import fc from "fast-check";
import example from "../../../assets/example/baishiyi-2023.json";
import hongze from "../../published/hongze-2023.json";
import shanghai from "../../published/shanghai-2019.json";
import suqian from "../../published/suqian-2023.json";
import { parseFiling, textOf, type Filing } from "../../../src/figures";
import { readDocument } from "../../../src/files";
import { compose } from "../../../src/prose/compose";
import { textOfRuns } from "../../../src/prose/run";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";
import { printedReport, type Printing } from "./printedReport";
import { unhurried } from "./unhurried";
import { isInTurn, runs as timesIn } from "../../deep";

function filingOf(json: unknown): Filing {
  const parsed = parseFiling(json);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
}

const figuresOf = ({ figures }: Filing) =>
  Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));

const paragraphsOf = (filing: Filing) => {
  const texts: Record<string, string> = {};
  for (const { place, runs } of compose(filing).paragraphs)
    texts[place] = [...(texts[place] === undefined ? [] : [texts[place]]), textOfRuns(runs)].join("\n");
  return texts;
};

jest.setTimeout(120_000);
unhurried();

const plain: Printing = {
  rules: "whole",
  headAgain: false,
  pieces: 1,
  order: (content) => content,
  tall: "stacked",
  size: 9,
};

const printings: readonly (readonly [string, Partial<Printing>])[] = [
  ["with whole lines", {}],
  ["with the borders of every cell", { rules: "cells" }],
  ["with thin bars for lines", { rules: "bars", headAgain: true }],
  ["open at both sides", { rules: "open" }],
  ["in the reverse order", { order: (content) => content.toReversed() }],
  ["with numbers in two pieces", { pieces: 2, headAgain: true }],
  ["with a label turned", { tall: "turned", size: 8 }],
];

const filings: readonly (readonly [string, Filing])[] = [
  ["a township, 25 rows", filingOf(example)],
  ["a district, 23 rows", filingOf(hongze)],
  ["a prefecture", filingOf(suqian)],
  ["an office in the format of 2019", filingOf(shanghai)],
];

describe.each(filings.map(([name, filing], at) => [name, filing, at] as const))("%s", (_, filing, at) => {
  const tried = printings.filter((__, printing) => isInTurn(at, printing, filings.length));
  test.each(tried)("%s: every figure and every paragraph comes back", async (_name, way) => {
    const read = await readDocument(printedReport(filing, { ...plain, ...way }));
    if (!read.ok) throw new Error(read.message);
    expect(read.filing.form).toBe(filing.form);
    expect(figuresOf(read.filing)).toEqual(figuresOf(filing));
    expect(read.filing).toMatchObject({ unit: filing.unit, year: filing.year });
    expect(Object.fromEntries(read.filing.paragraphs.map(({ place, text }) => [place, text]))).toEqual(
      paragraphsOf(filing),
    );
  });
});

test("random filings come back, however they are printed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constant(0), fc.nat(9_999)), { maxLength: freeFigures.length }),
      fc.record({
        rules: fc.constantFrom("whole", "cells", "bars", "open"),
        headAgain: fc.boolean(),
        pieces: fc.constantFrom(1, 2),
        tall: fc.constantFrom("stacked", "turned"),
        size: fc.constantFrom(7.5, 9, 10.5),
      }),
      fc.infiniteStream(fc.nat(1_000)),
      async (values, way, order) => {
        const filing = balancedFiling(values);
        const shuffled = (content: readonly string[]) =>
          content
            .map((each) => ({ each, at: Number(order.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ each }) => each);
        const read = await readDocument(printedReport(filing, { ...way, order: shuffled }));
        expect(read.ok && figuresOf(read.filing)).toEqual(figuresOf(filing));
      },
    ),
    { numRuns: timesIn(3, 15) },
  );
});
