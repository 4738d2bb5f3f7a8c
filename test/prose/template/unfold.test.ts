import fc from "fast-check";
import { partsOf } from "../../../src/form";
import { compose } from "../../../src/prose/compose";
import { textOfRuns } from "../../../src/prose/run";
import { chipsFor, editable, segmentsOf, shownText, templateOf } from "../../../src/prose/template";
import { unfold } from "../../../src/prose/template/unfold";
import { balancedFiling, freeFigures } from "../../audit/balancedFiling";
import { exampleWith } from "../../audit/exampleFiling";
import { runs } from "../../deep";

/** Many cells are 0, so that every wording comes up. */
const numbers = fc.array(fc.oneof(fc.constant(0), fc.nat(300)), {
  minLength: freeFigures.length,
  maxLength: freeFigures.length,
});
const filing = { ...exampleWith(), paragraphs: [], facts: [] };

test("every default paragraph unfolds to what composing prints, and stays so as a template of its own", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const plain = { ...balancedFiling(values), paragraphs: [], facts: [] };
      const chip = chipsFor(plain);
      const printed = compose(plain).paragraphs;
      for (const { place, template = "" } of partsOf(plain.form)) {
        const pieces = unfold(plain, template) ?? [];
        const expected = printed
          .filter((paragraph) => paragraph.place === place)
          .map(({ runs }) => textOfRuns(runs))
          .join("\n");
        expect(shownText(pieces, chip)).toBe(expected);
        expect(segmentsOf(templateOf(pieces))).toEqual(pieces);
      }
    }),
    { numRuns: runs(4, 30) },
  );
});

test("numbers stay bound, and what asks stays a field", () => {
  expect(
    unfold(
      filing,
      '{% if 申请.本年新收.总计 > 0 %}新收{{ 申请.本年新收.总计 }}件。{% endif %}{{ "请写明" | 待写 }}',
    ),
  ).toEqual([
    { kind: "text", text: "新收" },
    { kind: "chip", code: "{{ 申请.本年新收.总计 }}" },
    { kind: "text", text: "件。" },
    { kind: "field", asks: "请写明", code: '{{ "请写明" | 待写 }}' },
  ]);
});

test("what only the template itself can name becomes words", () => {
  expect(unfold(filing, "{% assign 数 = 申请.本年新收.总计 %}新收{{ 数 }}件")).toEqual([
    { kind: "text", text: "新收17件" },
  ]);
});

test("a template with a mistake is only edited as it is", () => {
  expect(editable(filing, "{% if 年度 %}没有结束")).toEqual({ kind: "code" });
  expect(editable(filing, "{% if 没有的名称 %}{% endif %}")).toEqual({ kind: "code" });
  expect(editable(filing, "{{ 没有的名称 }}").kind).toBe("same");
});
