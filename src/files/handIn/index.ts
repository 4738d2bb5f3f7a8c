import { audit } from "../../audit";
import { compare } from "../../compare";
import { comparisonPage } from "../../compare/sheet/page";
import type { Filing, Paragraph } from "../../figures";
import { reportTitle } from "../../form";
import { chosenFrom, type PictureId } from "../../pictures";
import { picturesPage } from "../../pictures/page";
import { literal } from "../../prose/literal";
import { textOfRuns, type Composed } from "../../prose/run";
import { statedIn } from "../../prose/stated";
import { asHtml, buildReport, type Report } from "../../report";
import { asDocx } from "../../report/docx";
import { paperOf, sealWords } from "../../seal";
import { paperDocx } from "../../seal/docx";
import { paperPage } from "../../seal/page";
import type { Page } from "../../sheets/page/page";
import { asXlsx } from "../xlsx";
import { readBack } from "./readBack";
import type { HandInFile } from "./zipped";

/** What a set is made from: one reading of one filing. */
export interface HandInOrder {
  readonly filing: Filing;
  readonly paragraphs: readonly Composed[];
  readonly date?: string;
  readonly pictures: readonly PictureId[];
  /** 核对记录. */
  readonly record: Report;
}

/** The set; or, if what was read back is not what was written, where they differ: then nothing may be handed in. */
export type HandIn =
  | { readonly ok: true; readonly name: string; readonly files: readonly HandInFile[] }
  | { readonly ok: false; readonly differences: readonly string[] };

/**
 * 一键成套: report .docx, .html and .xlsx, 交稿单 and 核对记录, all of one reading. The three reports are read back, and
 * every figure and paragraph is held against what was to be written, before the set is given out.
 */
export async function makeHandIn(order: HandInOrder): Promise<HandIn> {
  const { filing, paragraphs, date, record } = order;
  const pictures = chosenFrom(filing, order.pictures);
  const report = buildReport(filing, paragraphs, { ...(date !== undefined && { date }), pictures });
  const paper = paperOf(filing, audit(filing, statedIn(filing)));
  const pages: Page[] = [
    ...(filing.lastYear ? [comparisonPage(compare(filing))] : []),
    ...(pictures.length > 0 ? [picturesPage(pictures)] : []),
    paperPage(paper),
  ];
  const texts = textsOf(paragraphs);
  // The workbook of the set says what the report says, and not the templates that it came from.
  const told = { ...filing, paragraphs: texts.map(({ place, text }) => ({ place, text: literal(text) })) };
  const reports: HandInFile[] = [
    { name: `${report.title}.docx`, kind: "docx", content: await asDocx(report) },
    { name: `${report.title}.html`, kind: "html", content: bytesOf(asHtml(report)) },
    { name: `${report.title}.xlsx`, kind: "xlsx", content: await asXlsx(told, pages) },
  ];
  const differences: string[] = [];
  for (const file of reports) differences.push(...(await readBack(file, filing, texts)));
  if (differences.length > 0) return { ok: false, differences };
  const { unit, year } = filing;
  const files: HandInFile[] = [
    ...reports,
    {
      name: sealWords.fileName(reportTitle(unit, year, filing.form)),
      kind: "docx",
      content: await paperDocx(paper),
    },
    { name: `${record.title}.html`, kind: "html", content: bytesOf(asHtml(record)) },
  ];
  return { ok: true, name: `${report.title}.zip`, files };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The narrative as it is printed, place by place. */
function textsOf(paragraphs: readonly Composed[]): Paragraph[] {
  const places = new Map<string, string[]>();
  for (const { place, runs } of paragraphs)
    places.set(place, [...(places.get(place) ?? []), textOfRuns(runs)]);
  return [...places].map(([place, lines]) => ({ place, text: lines.join("\n") }));
}
