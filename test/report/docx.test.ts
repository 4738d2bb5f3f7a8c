import { unzipSync, strFromU8 } from "fflate";
import { textOf, type Filing } from "../../src/figures";
import { forms, layout } from "../../src/form";
import { compose } from "../../src/prose/compose";
import { buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { exampleWith } from "../audit/exampleFiling";

const reportOf = (filing: Filing) =>
  buildReport(filing, compose(filing).paragraphs, { date: "2024年1月12日" });

const parts = async (filing: Filing) => {
  const files = unzipSync(await asDocx(reportOf(filing)));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};

test("page, fonts, line and page numbers by GB/T 9704-2012", async () => {
  const part = await parts(exampleWith());
  const document = part("word/document.xml");
  expect(document).toContain('w:w="11906" w:h="16838"');
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  for (const font of ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"])
    expect(document).toContain(font);
  expect(document).toContain('w:line="579" w:lineRule="exact"');
  expect(document).toContain('w:firstLineChars="200"');
  expect(part("word/settings.xml")).toContain("w:evenAndOddHeaders");
});

test("three tables: every figure once, header rows repeated, widths of cells as in the grid", async () => {
  const filing = exampleWith();
  const document = (await parts(filing))("word/document.xml");
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables).toHaveLength(3);
  filing.form.tables.forEach((table, index) => {
    const xml = tables[index] ?? "";
    const grid = layout(table);
    expect(xml.match(/<w:tblHeader\/?>/g) ?? []).toHaveLength(grid.headerRows);
    expect(xml.match(/<w:cantSplit\/?>/g)).toHaveLength(grid.rows);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
    for (const row of xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
      const cells = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"|<w:tcW w:w="(\d+)"/g)];
      expect(cells.length).toBeGreaterThan(0);
    }
    const numbers = grid.cells.flatMap((cell) => (cell.role === "figure" ? [cell.figure] : []));
    const texts = [...xml.matchAll(/<w:t[^>]*>(\d+)<\/w:t>/g)].map(([, text]) => text);
    expect(texts).toEqual(numbers.map((id) => textOf(filing.figures.get(id))));
  });
});

const tablesOf = async (filing: Filing) =>
  (await parts(filing))("word/document.xml").match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

test.each(
  forms.map(
    (form) =>
      [`${form.edition}, ${form.tables.map((table) => layout(table).rows).join(" + ")} rows`, form] as const,
  ),
)("every cell of the format of %s has a width", async (_, form) => {
  const filing = { ...exampleWith(), form, figures: new Map() };
  for (const [index, xml] of (await tablesOf(filing)).entries()) {
    const widths = [...xml.matchAll(/<w:tcW [^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(Math.min(...widths)).toBeGreaterThan(400);
    const table = form.tables[index];
    expect(xml.match(/<w:gridCol /g)).toHaveLength(table ? layout(table).columns : 0);
  }
});

test("the margins of cells stand once a table, and a cell of one column says no span", async () => {
  const tables = await tablesOf(exampleWith());
  expect(tables.map((xml) => xml.match(/<w:tblCellMar>/g)?.length)).toEqual([1, 1, 1]);
  const document = tables.join("");
  expect(document).not.toContain("<w:tcMar>");
  expect(document).not.toContain('<w:gridSpan w:val="1"/>');
});

test("a page ends between the groups of a table, never within one", async () => {
  const torn = (await tablesOf(exampleWith())).map((xml) =>
    (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).flatMap((row, index) =>
      row.includes("<w:keepNext/>") ? [] : [index],
    ),
  );
  // After a line of 信息内容; after rows that stand alone, and after （三） to （六）; after the last.
  expect(torn).toEqual([[3, 6, 10, 13], [4, 5, 6, 14, 17, 22, 25, 27], [3]]);
});
