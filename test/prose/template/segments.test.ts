import fc from "fast-check";
import { compose } from "../../../src/prose/compose";
import { textOfRuns } from "../../../src/prose/run";
import {
  linesOf,
  segmentsOf,
  shownText,
  templateOf,
  chipsFor,
  type Segment,
} from "../../../src/prose/template";
import { chipOf, fieldAsking } from "../../../src/prose/template/print";
import { joined } from "../../../src/prose/template/segment";
import { exampleWith } from "../../audit/exampleFiling";
import { runs } from "../../deep";

const filing = { ...exampleWith(), paragraphs: [], facts: [] };
const chip = chipsFor(filing);

const expressions = [
  "申请.本年新收.总计",
  "申请.本年新收.自然人 | 加: 申请.上年结转.自然人",
  "申请.办理总计.总计 | 列举",
  "年度",
  "简称",
];
/** Words with the marks that templates are made of, half and full width. */
const words = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "%",
      "｛",
      "｝",
      "％",
      '"',
      "|",
      "｜",
      "。",
      "收到",
      "17",
      "件",
      " ",
      "〔",
      "〕",
      "\n",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((marks) => marks.join(""));
const segment: fc.Arbitrary<Segment> = fc.oneof(
  words.map((text): Segment => ({ kind: "text", text })),
  fc.constantFrom(...expressions).map(chipOf),
  fc.constantFrom("请写明情况", "原为112条，请核实").map(fieldAsking),
);
const segments = fc.array(segment, { maxLength: 8 }).map(joined);

/** A paragraph is printed without blanks around it, and a blank one not at all. */
const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const composed = (template: string) => {
  const { paragraphs, mistakes } = compose({ ...filing, paragraphs: [{ place: "five", text: template }] });
  expect(mistakes).toEqual([]);
  return paragraphs.filter(({ place }) => place === "five").map(({ runs }) => textOfRuns(runs));
};

test("pieces as a template print what they show", () => {
  fc.assert(
    fc.property(segments, (pieces) => {
      const text = shownText(pieces, chip);
      fc.pre(text.trim() !== "");
      expect(composed(templateOf(pieces))).toEqual(lines(text));
    }),
    { numRuns: runs(12, 100) },
  );
});

test("pieces as a template and back are the same pieces", () => {
  fc.assert(
    fc.property(segments, (pieces) => {
      expect(segmentsOf(templateOf(pieces))).toEqual(pieces);
    }),
  );
});

/** Templates as people spell them, without control tags. */
const spelled = fc
  .array(
    fc.constantFrom(
      ...[
        "收到",
        "件",
        "\n",
        " ",
        "{",
        "}",
        "%",
        '"',
        "{{申请.本年新收.总计}}",
        "{{ 年度 }}",
        "{{ 没有的名称 }}",
      ],
      ...[
        "{{ '请写' | 待写 }}",
        '{{"请写"|待写}}',
        '{{ "{" }}',
        '{{ "}}" }}',
        "{{ 申请.本年新收.总计 | 余: 10 }}",
      ],
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(""));

test("a template without control tags is the same template, letter by letter, after a look at its pieces", () => {
  fc.assert(
    fc.property(spelled, (template) => {
      const pieces = segmentsOf(template);
      if (pieces) expect(templateOf(pieces)).toBe(template);
    }),
  );
});

test.each([
  ["plain words", "自己写的。", [{ kind: "text", text: "自己写的。" }]],
  [
    "a number and a field",
    '收到{{ 申请.本年新收.总计 }}件，{{ "请写明" | 待写 }}。',
    [
      { kind: "text", text: "收到" },
      { kind: "chip", code: "{{ 申请.本年新收.总计 }}" },
      { kind: "text", text: "件，" },
      { kind: "field", asks: "请写明", code: '{{ "请写明" | 待写 }}' },
      { kind: "text", text: "。" },
    ],
  ],
])("%s", (_, template, pieces) => {
  expect(segmentsOf(template)).toEqual(pieces);
});

test.each(["{% if 年度 %}有{% endif %}", "{{- 年度 -}}", "收到{{ 年度", "收到｛｛ 年度 ｝｝"])(
  "%s has no pieces of its own",
  (template) => {
    expect(segmentsOf(template)).toBeUndefined();
  },
);

test("pieces by paragraph", () => {
  expect(linesOf([{ kind: "text", text: "甲\n乙" }, chipOf("年度"), { kind: "text", text: "\n" }])).toEqual([
    [{ kind: "text", text: "甲" }],
    [{ kind: "text", text: "乙" }, chipOf("年度")],
    [],
  ]);
});
