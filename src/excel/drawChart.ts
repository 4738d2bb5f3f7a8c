import { addressOf } from "../sheets/plan/address";
import type { ChartPlan } from "../sheets/page/page";

/** Queues a native chart over cells of its own sheet (ExcelApi 1.7): it follows them by itself. */
export function drawChart(sheet: Excel.Worksheet, { title, kind, data, fills, at }: ChartPlan): void {
  const type = kind === "columns" ? "ColumnClustered" : "BarClustered";
  const chart = sheet.charts.add(type, sheet.getRange(addressOf(data)), "Columns");
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = fills.length > 1;
  chart.legend.position = "Bottom";
  const corner = (row: number, column: number) => addressOf({ row, column, rows: 1, columns: 1 });
  chart.setPosition(corner(at.row, at.column), corner(at.row + at.rows - 1, at.column + at.columns - 1));
  // The first bar stands above, as in the table.
  if (kind === "bars") chart.axes.categoryAxis.reversePlotOrder = true;
  fills.forEach((fill, index) => {
    const series = chart.series.getItemAt(index);
    series.hasDataLabels = true;
    series.gapWidth = 60;
    series.format.fill.setSolidColor(fill);
    series.format.line.color = "#000000";
  });
}
