import type { Filing } from "../../figures";
import { buildReport } from "../../report";
import { asDocx } from "../../report/docx";
import { unpacked } from "../unpacked";

/** The three tables, drawn as in the report, by the names of their sheets: 表二, 表三, 表四. */
export async function tablesAsXml(filing: Filing): Promise<Map<string, string>> {
  const document = unpacked(await asDocx(buildReport(filing, [])), "word/document.xml");
  const drawn = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  return new Map(filing.form.tables.map(({ sheet }, index) => [sheet, drawn[index] ?? ""]));
}
