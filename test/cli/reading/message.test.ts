import fc from "fast-check";
import { readFigure, kindsOf, type Filing } from "../../../src/figures";
import { forms, type FigureId } from "../../../src/form";
import { packed, Unpacking } from "../../../src/cli/reading/message";
import { exampleWith } from "../../audit/exampleFiling";
import { runs } from "../../deep";

const typed = fc.oneof(
  fc.nat(2_000_000_000),
  fc.constantFrom(null, "/", "007", "1,200", "0.5000", "22（其中修订16件）", "-3", "若干", "２９"),
);

test("what one process has read is what the other one gets, in every form", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.array(typed, { minLength: 300, maxLength: 300 }),
      (form, contents) => {
        const kinds = [...kindsOf(form)];
        const filing: Filing = {
          ...exampleWith(),
          form,
          figures: new Map(kinds.map(([id, kind], at) => [id, readFigure(contents[at] ?? null, kind)])),
        };
        const addresses = new Map<FigureId, string>(kinds.slice(3).map(([id], at) => [id, `D${at}`]));
        const read = { ok: true as const, file: "甲局.xlsx", filing, addresses, doubts: [], code: "0f" };
        const again = new Unpacking().read(structuredClone(packed(read)));
        if (!again.ok) throw new Error("not read");
        const { figures } = again.filing;
        expect({ ...again, filing: { ...again.filing, figures: new Map(figures) } }).toEqual(read);
        expect(figures.size).toBe(filing.figures.size);
        expect([...figures.keys()]).toEqual([...filing.figures.keys()]);
        expect([...figures.values()]).toEqual([...filing.figures.values()]);
        for (const [id, figure] of filing.figures) expect(figures.get(id)).toEqual(figure);
        expect([figures.has("disclosure.no.no"), figures.get("disclosure.no.no")]).toEqual([
          false,
          undefined,
        ]);
        const each: [string, unknown][] = [];
        figures.forEach((figure, id) => each.push([id, figure]));
        expect(each).toEqual([...filing.figures]);
      },
    ),
    { numRuns: runs(15, 50) },
  );
});

test("a file that could not be read is told as it is", () => {
  const read = { ok: false as const, file: "甲局.xlsx", message: "打不开" };
  expect(new Unpacking().read(structuredClone(packed(read)))).toEqual(read);
});
