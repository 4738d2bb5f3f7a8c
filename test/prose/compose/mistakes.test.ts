import fc from "fast-check";
import { compose } from "../../../src/prose/compose";
import { textOfRuns } from "../../../src/prose/run";
import { exampleWith } from "../../audit/exampleFiling";
import { runs as timesIn } from "../../deep";

function composed(text: string) {
  const { paragraphs, mistakes } = compose({ ...exampleWith(), paragraphs: [{ place: "five", text }] });
  const lines = paragraphs.filter(({ place }) => place === "five").map(({ runs }) => textOfRuns(runs));
  return { text: lines.join("\n"), mistakes };
}

test.each([
  ["{{ 申请.本年新.总计 }}", 1, 4, "申请.本年新.总计", "申请.本年新收.总计"],
  ["甲\n乙{{ 申请.本年新收.总计 | 余余 }}", 2, 2, "余余", "余"],
  ["{% if 申请.本年新收.总数 > 0 %}甲{% endif %}", 1, 7, "申请.本年新收.总数", "申请.本年新收.总计"],
  ["｛｛ 年度 ｝｝", 1, 1, "｛｛", undefined],
  ["{{ 申请.本年新收.总计 ｜ 余 }}", 1, 15, "｜", undefined],
  ["甲{{ 申请．本年新收.总计 }}", 1, 7, "．", undefined],
  ["{% if 申请.本年新收.总计 ＞ 0 %}甲{% endif %}", 1, 18, "＞", undefined],
  ["{% if 年度 %}甲", 1, 1, "{% if 年度 %}", undefined],
  ["{% 如果 年度 %}甲", 1, 1, "如果", undefined],
  ["{{ 年度", 1, 1, "{{ 年度", undefined],
  ["{{ 申请.本年新收 }}", 1, 1, "{{ 申请.本年新收 }}", "申请.本年新收.总计"],
  ["{% for x in (1..1000000000) %}甲{% endfor %}", 1, 1, "for", undefined],
  ["甲{{ 年度 | divided_by: 0 }}", 1, 2, "{{ 年度 | divided_by: 0 }}", undefined],
])("%j: told with its place, and printed as typed", (template, line, column, found, nearest) => {
  const { text, mistakes } = composed(template);
  expect(mistakes).toMatchObject([{ place: "five", line, column, found }]);
  expect(mistakes[0]?.nearest).toBe(nearest);
  expect(text).toBe(template);
});

test("a quotation inside a template may be full width", () => {
  expect(composed('{{ "甲：乙" | 待写 }}')).toEqual({ text: "〔甲：乙〕", mistakes: [] });
});

test("whatever is typed composes or is told; nothing throws", () => {
  const piece = fc.constantFrom(
    "{{",
    "}}",
    "{%",
    "%}",
    "if ",
    "endif",
    "申请.本年新收.总计",
    "|",
    "余",
    " ",
    ":",
    "甲",
    "1",
    '"',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      (template) => {
        const { text, mistakes } = composed(template);
        if (mistakes.length > 0) expect(text).toBe(template.trim());
      },
    ),
    { numRuns: timesIn(25, 1000) },
  );
});
