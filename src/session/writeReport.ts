import type { Filing } from "../figures";
import { compose, type Composition } from "../prose/compose";
import type { FileWork, Watch } from "../files/work";
import { chosenFrom, type PictureId } from "../pictures";
import { textOfRuns } from "../prose/run";
import { asHtml, asHtmlContent, asText, buildReport, type Report } from "../report";
import type { Written } from "../sheets/port";
import type { Copied, SavedFile } from "./outside";
import { strings } from "./words.zh-CN";

/** The report of the filing as it stands now. */
export interface WrittenReport extends Composition {
  readonly filing: Filing;
  readonly date?: string;
  readonly pictures: readonly PictureId[];
  readonly report: Report;
  /** How many places the clerk has to fill in, cells of the tables included. */
  readonly todos: number;
  /** How many of them ask for words. */
  readonly fields: number;
}

/** @param date the day under 落款, as it is printed; no 落款 without one */
export function writeReport(filing: Filing, date = "", pictures: readonly PictureId[] = []): WrittenReport {
  const composition = compose(filing);
  const todos = composition.paragraphs.flatMap(({ runs }) => runs).filter(({ todo }) => todo);
  const ending = date === "" ? {} : { date };
  return {
    ...composition,
    filing,
    ...ending,
    pictures,
    todos: todos.length,
    fields: todos.filter(({ figures }) => !figures).length,
    report: buildReport(filing, composition.paragraphs, {
      ...ending,
      pictures: chosenFrom(filing, pictures),
    }),
  };
}

/** The Word file. */
export async function wordFile(
  files: FileWork,
  { report, filing, paragraphs, date, pictures }: WrittenReport,
  watch?: Watch,
): Promise<SavedFile> {
  const manuscript = { filing, paragraphs, pictures, ...(date !== undefined && { date }) };
  return { name: `${report.title}.docx`, content: await files.writeWord(manuscript, watch), kind: "docx" };
}

/** The web page. */
export function webFile({ report }: WrittenReport): SavedFile {
  return { name: `${report.title}.html`, content: asHtml(report), kind: "html" };
}

/** The whole text for the clipboard. */
export function copied({ report }: WrittenReport): Copied {
  return { text: asText(report), html: asHtmlContent(report) };
}

/** For the sheet 正文: one row per place, its paragraphs as lines. */
export function rowsOf({ paragraphs, mistakes }: WrittenReport): Written[] {
  const places = [...new Set(paragraphs.map(({ place }) => place))];
  return places.map((place) => {
    const own = paragraphs.filter((paragraph) => paragraph.place === place);
    const state = mistakes.some((mistake) => mistake.place === place)
      ? "mistake"
      : own.some(({ runs }) => runs.some(({ todo }) => todo))
        ? "todo"
        : "done";
    return {
      place,
      text: own.map(({ runs }) => textOfRuns(runs)).join("\n"),
      status: strings.report.states[state],
    };
  });
}
