import type { Filing } from "../../figures";
import { partsOf } from "../../form";
import type { Composed } from "../../prose/run";
import { buildReport, type ReportBlock } from "../../report";
import { asDocx } from "../../report/docx";

/** A Word template to begin with: the report in the official style, with placeholders for all that changes. */
export async function sampleTemplate(filing: Filing): Promise<Uint8Array> {
  const parts = partsOf(filing.form).filter(({ template }) => template !== undefined);
  const paragraphs = parts.map(({ place, called }): Composed => ({
    place,
    runs: [{ text: `{{ 正文.${called} }}` }],
    source: "default",
  }));
  const report = buildReport(filing, paragraphs);
  const title = report.title.replace(filing.unit, "{{ 单位 }}").replace(String(filing.year), "{{ 年度 }}");
  const blocks = report.blocks.map((block): ReportBlock => {
    if (block.kind === "title") return { ...block, text: title };
    if (block.kind !== "table") return block;
    return { kind: "paragraph", place: "", runs: [{ text: `{{@${block.layout.table.sheet}}}` }] };
  });
  return asDocx({ ...report, title: "模板", blocks });
}
