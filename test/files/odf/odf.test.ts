import { strToU8, zipSync } from "fflate";
import { formInForce, layout, type Table } from "../../../src/form";
import { readDocument } from "../../../src/files";
import { sheetsInOds } from "../../../src/files/odf";
import { openPacked } from "../../../src/files/packed";

const spaces = ["office", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/** An OpenDocument file with this body, as LibreOffice packs it. */
function packed(kind: "text" | "spreadsheet", body: string): Uint8Array {
  const mimetype = `application/vnd.oasis.opendocument.${kind}`;
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;
  return zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], "content.xml": strToU8(content) });
}

const number = (value: number) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const word = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

const form = formInForce();
const ids = form.tables.flatMap((table) =>
  layout(table).cells.flatMap((cell) => (cell.role === "figure" ? [cell.figure] : [])),
);

/** A table of the form, every figure with a number of its own; what a merged cell covers is there as such. */
function tableOf(table: Table): string {
  const { rows, columns, cells } = layout(table);
  const grid = Array.from({ length: rows }, () =>
    new Array<string>(columns).fill("<table:covered-table-cell/>"),
  );
  for (const cell of cells) {
    const line = grid[cell.row];
    if (line)
      line[cell.column] = cell.role === "figure" ? number(1 + ids.indexOf(cell.figure)) : word(cell.text);
  }
  const lines = grid.map((line) => `<table:table-row>${line.join("")}</table:table-row>`);
  return `<table:table table:name="${table.sheet}">${lines.join("")}</table:table>`;
}

test.each(["text", "spreadsheet"] as const)(
  "the tables of an OpenDocument %s are read whole",
  async (kind) => {
    const read = await readDocument(packed(kind, form.tables.map(tableOf).join("")));
    if (!read.ok) throw new Error(read.message);
    expect(read.missing).toEqual([]);
    expect(read.doubts).toEqual([]);
    expect(ids.map((id) => read.filing.figures.get(id))).toEqual(
      ids.map((_, index) => ({ state: "number", value: 1 + index, exact: String(1 + index) })),
    );
  },
);

test("rows and cells that stand many times cost nothing, and empty ones end with the sheet", async () => {
  const empty = `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  const sheets = form.tables.map((table) =>
    tableOf(table).replace("</table:table>", `${empty}</table:table>`),
  );
  const read = await readDocument(packed("spreadsheet", sheets.join("")));
  expect(read).toMatchObject({ ok: true, missing: [] });
});

test("a file without its body is refused with a line", async () => {
  const files = {
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8("<a/>"),
  };
  await expect(readDocument(zipSync(files))).resolves.toMatchObject({ ok: false });
});

test("which cells of a sheet hold formulas is known, and numbers that are texts stay texts", () => {
  const sum =
    '<table:table-cell table:formula="of:=SUM([.A1:.B1])" table:number-columns-repeated="2" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>';
  const line = `<table:table-row>${number(3)}${word("3")}${sum}</table:table-row>`;
  const bytes = packed("spreadsheet", `<table:table>${line}<table:table-row/>${line}</table:table>`);
  expect(sheetsInOds(openPacked(bytes))).toEqual([
    {
      rows: [
        [3, "3", 3, 3],
        [3, "3", 3, 3],
      ],
      formulas: [new Set([2, 3]), new Set([2, 3])],
    },
  ]);
});
