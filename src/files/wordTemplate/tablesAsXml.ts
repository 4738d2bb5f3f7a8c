import { strFromU8 } from "fflate";
import type { Filing } from "../../figures";
import { buildReport } from "../../report";
import { asDocx } from "../../report/docx";
import { openPacked } from "../packed";

const [begins, ends] = ["<w:tbl>", "</w:tbl>"] as const;

/** The tables, drawn as in the report, by the names of their sheets. */
export async function tablesAsXml(filing: Filing): Promise<Map<string, string>> {
  const part = openPacked(await asDocx(buildReport(filing, []))).read("word/document.xml");
  // Our own writing: a table holds no other.
  const drawn = strFromU8(part ?? new Uint8Array())
    .split(begins)
    .slice(1)
    .map((rest) => `${begins}${rest.slice(0, rest.indexOf(ends))}${ends}`);
  return new Map(filing.form.tables.map(({ sheet }, index) => [sheet, drawn[index] ?? ""]));
}
