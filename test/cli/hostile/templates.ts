import example from "../../../assets/example/baishiyi-2023.json";
import { paragraph, run, wordFile } from "../../files/docx/word";
import { file, text, type HostileInput } from "./input";

const report = (path: string, folder: string) => ["report", path, "-o", `${folder}/报告.html`];

/** Texts with Liquid in them, as a workbook from elsewhere may bring them. */
const liquids = [
  "{{ (1..1000000000) }}",
  "{% if (1..1000000000) contains 3 %}1{% endif %}",
  "{% assign a = (1..1000000000) %}{{ a }}",
  "{% case (1..1000000000) %}{% when 1 %}1{% endcase %}",
  "{% for i in (1..1000000000) %}1{% endfor %}",
  "{% include 'x' %}",
  "{% render '../../package.json' %}",
  "{% layout 'x' %}",
  "{{ constructor }}",
  "{{ __proto__.constructor }}",
  "{{ 申请.constructor.constructor }}",
  "{{ 1 | divided_by: 0 }}",
  "{{ 申请 }}",
  "{{ 申请.本年新收 }}",
  "{{ 'a' | times: 1e308 | times: 1e308 }}",
  "{{ 1 | round: 400 }}",
  "{{ 1 | round: -400 }}",
  "{{ 'x' | 中文数字 }}",
  "{{ 1e300 | 中文数字 }}",
  "{{ 1 | 加: 2, 3, 4 }}",
  "{% if 1 %}",
  "{% endif %}",
  "{{ 1 ",
  "{{",
  "}}",
  "{% raw %}",
  "{% comment %}",
  "{% if 1 %}".repeat(5_000),
  "{{ 1 }}".repeat(30_000),
  `{{ ${"'x' | default: ".repeat(5_000)} }}`,
  `{{ ${"申请.".repeat(50_000)} }}`,
  `{{ ${"9".repeat(100_000)} }}`,
  "{% assign a = 'x' %}".repeat(20_000),
  "{{ '".repeat(50_000),
  `{% if ${"1 and ".repeat(20_000)}1 %}1{% endif %}`,
] as const;

const short = (content: string) =>
  content.length > 60 ? `${content.slice(0, 60)}… of ${content.length} letters` : content;

export const liquidTexts: readonly HostileInput[] = liquids.map((content) => ({
  ...text(short(content), ".json", () => JSON.stringify({ ...example, paragraphs: { five: content } })),
  ask: report,
}));

const words =
  (...texts: readonly string[]) =>
  () =>
    wordFile(texts.map((each) => paragraph(run(each.replaceAll("<", "&lt;")))).join(""));
const templates: readonly (readonly [string, () => Uint8Array])[] = [
  ["a range without end", words("{{ (1..1000000000) }}")],
  ["a loop", words("{{#表三}}", "1", "{{/表三}}")],
  ["a loop without an end", words("{{#表三}}")],
  ["raw mark-up of a name", words("{{@单位}}")],
  ["raw mark-up in a sentence", words("见{{@表三}}。")],
  ["a placeholder without an end", words("{{ 单位")],
  ["an end without a placeholder", words("单位 }}")],
  ["placeholders within each other", words("{{ {{ 单位 }} }}")],
  ["an unknown name", words("{{ 无此名 }}")],
  ["an unknown filter", words("{{ 单位 | 无此 }}")],
  ["an empty placeholder", words("{{}}")],
  ["a placeholder of 100,000 letters", words(`{{ ${"申请.".repeat(30_000)} }}`)],
  ["3,000 placeholders", words(...Array.from({ length: 3_000 }, () => "{{ 单位 }}"))],
  ["300 tables", words(...Array.from({ length: 300 }, () => "{{@表三}}"))],
  ["names of objects", words("{{ constructor }}{{ __proto__ }}{{ toString }}")],
  ["other marks", words("<% 1 %>", "{% if 1 %}", "{单位}")],
  ["no template at all", () => new TextEncoder().encode("{{ 单位 }}")],
  ["no paragraphs", () => wordFile("")],
  ["tables within tables, 5,000", () => wordFile("<w:tbl><w:tr><w:tc>".repeat(5_000))],
  ["XML that is not closed", () => wordFile(`<w:p><w:r><w:t>{{ 单位 }}`)],
];

export const wordTemplates: readonly HostileInput[] = templates.map(([name, bytes]) => ({
  ...file(name, ".docx", bytes),
  ask: (path, folder) => [
    "report",
    "assets/example/baishiyi-2023.json",
    "-o",
    `${folder}/报告.docx`,
    "--template",
    path,
  ],
}));
