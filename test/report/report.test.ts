import type { Filing } from "../../src/figures";
import { layout } from "../../src/form";
import { compose } from "../../src/prose/compose";
import { asHtml, asText, buildReport } from "../../src/report";
import { exampleWith } from "../audit/exampleFiling";

const reportOf = (filing: Filing) =>
  buildReport(filing, compose(filing).paragraphs, { date: "2024年1月12日" });

test("six sections and five parts, in the order of the form, each table under its title", () => {
  const outline = reportOf(exampleWith()).blocks.flatMap((block) =>
    block.kind === "heading" ? [block.text] : block.kind === "table" ? [block.layout.table.sheet] : [],
  );
  expect(outline).toEqual([
    "一、总体情况",
    "（一）主动公开",
    "（二）依申请公开",
    "（三）政府信息管理",
    "（四）政府信息公开平台建设",
    "（五）监督保障",
    "二、主动公开政府信息情况",
    "表二",
    "三、收到和处理政府信息公开申请情况",
    "表三",
    "四、政府信息公开行政复议、行政诉讼情况",
    "表四",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
});

test("text: every row of a table is a line whose cells stand in their grid columns", () => {
  const lines = asText(reportOf(exampleWith())).split("\n");
  expect(lines).toContain("一、本年新收政府信息公开申请数量\t\t\t16\t1\t0\t0\t0\t0\t17");
  expect(lines).toContain("行政处罚\t15\t\t");
});

test("html: the spans of each table cover its grid, and all words are escaped", () => {
  const filing: Filing = { ...exampleWith(), unit: "<b>甲&乙</b>" };
  const html = asHtml(reportOf(filing));
  expect(html).toContain("&lt;b&gt;甲&amp;乙&lt;/b&gt;");
  expect(html).not.toContain("<b>");
  const tables = html.match(/<table>.*?<\/table>/gs) ?? [];
  filing.form.tables.forEach((table, index) => {
    const cells = tables[index]?.match(/<t[dh][ >][^>]*>?/g) ?? [];
    const span = (cell: string, name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(cell)?.[1] ?? 1);
    const covered = cells.reduce((sum, cell) => sum + span(cell, "rowspan") * span(cell, "colspan"), 0);
    const { rows, columns } = layout(table);
    expect(covered).toBe(rows * columns);
  });
});

test("a remark behind a number stays, and what is still to be written is marked", () => {
  const html = asHtml(
    reportOf({
      ...exampleWith({
        "disclosure.normativeDocuments.issued": {
          state: "number",
          value: 22,
          exact: "22",
          note: "其中修订16件",
        },
      }),
      paragraphs: [],
    }),
  );
  expect(html).toContain("<td>22（其中修订16件）</td>");
  expect(html).toMatch(/<mark>〔.*?〕<\/mark>/);
});
