import { AlignmentType, Paragraph, TextRun } from "docx";
import { ChartRun } from "docx/charts";
import { fills } from "../../pictures/picture";
import type { ReportBlock } from "../report";
import { line, looks } from "./look";

/** A picture as a native chart, which Word, WPS and LibreOffice draw and Word lets people edit, with its caption. */
export function pictureOf({ picture, caption }: ReportBlock & { readonly kind: "picture" }): Paragraph[] {
  const { title, alternative, kind, categories, series, unit } = picture;
  const isBars = kind === "bars";
  const each = 16 * series.length + 12;
  const chart = new ChartRun({
    type: isBars ? "bar" : "column",
    title: { text: title, font: { size: 12, bold: true, color: "000000" } },
    categories: [...categories],
    series: series.map(({ name, bars }, index) => ({
      name,
      values: bars.map(({ value }) => value ?? null),
      color: (fills[index % fills.length] ?? fills[0]).slice(1),
    })),
    gapWidth: 60,
    overlap: 0,
    legend: series.length > 1 ? { position: "bottom" } : false,
    dataLabels: { value: true, ...(unit === "%" && { numberFormat: '0.00"%"' }) },
    categoryAxis: { reverseOrder: isBars },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
    transformation: { width: 560, height: isBars ? 100 + each * categories.length : 320 },
    altText: { name: title, title, description: alternative },
  });
  const centred = { alignment: AlignmentType.CENTER } as const;
  return [
    new Paragraph({ ...centred, keepNext: true, spacing: { before: 200 } }).addRunToFront(chart),
    new Paragraph({
      ...centred,
      spacing: { ...line, after: 120 },
      children: [new TextRun({ ...looks.body, size: 24, text: caption })],
    }),
  ];
}
