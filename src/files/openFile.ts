import type { Line } from "../figures/recognise";
import { Unreadable } from "./document";
import { openCompound } from "./compound/compound";
import { kindOf } from "./compound/kindOf";
import { linesOfDoc } from "./doc";
import { linesOfDocx } from "./docx";
import { isOld, isPacked, isPdf, refuseForeign } from "./fileKind";
import { linesOfHtml } from "./html";
import { refuseLarge } from "./largestFile";
import { htmlOfMht, isMht } from "./mht";
import { linesOfOdt, sheetsInOds } from "./odf";
import { openPacked, type Packed } from "./packed";
import { mainPartOf } from "./relations";
import { isCsv, linesOfCsv } from "./text/csv";
import { textOfBytes } from "./textOfBytes";
import { untold, type OnStep } from "./work/step";
import { messages } from "./words.zh-CN";
import { plainSheets } from "./xlsx/plainWorkbook";
import type { SheetRows } from "./xlsx/sheetRows";
import { cellsOffLine, type CellsOffLine } from "./xls/cellsOffLine";
import { isXmlWorkbook, sheetsInXml } from "./xlsx/xmlWorkbook";

/** What a file holds: a filing as JSON, plain text to the letter, or the lines of anything that has a layout. */
export type FileContent =
  | { readonly kind: "json"; readonly json: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sheets"; readonly sheets: readonly SheetRows[] }
  | { readonly kind: "lines"; readonly lines: readonly Line[] };

/** Limits: no report has more lines, cells or letters, and more would take long to search. */
const most = { lines: 10_000, cells: 200_000, letters: 1_000_000, lettersOfJson: 4_000_000 } as const;

/**
 * Opens a file by its content, whatever its name says.
 *
 * @throws {Unreadable} with a line for the clerk, where it cannot be read
 */
export async function openFile(bytes: Uint8Array, onStep: OnStep = untold): Promise<FileContent> {
  if (bytes.length === 0) throw new Unreadable(messages.empty);
  refuseLarge(bytes.length);
  const opened = await openedOf(bytes, onStep);
  if (opened.kind === "text" && moreThan(opened.text, "\n", most.lines))
    throw new Unreadable(messages.tooLong(most.lines));
  if (opened.kind === "lines") refuseMany(opened.lines.map(({ cells }) => cells));
  if (opened.kind === "sheets") for (const { rows } of opened.sheets) refuseMany(rows);
  return opened;
}

async function openedOf(bytes: Uint8Array, onStep: OnStep): Promise<FileContent> {
  if (isPdf(bytes)) return openPdf(bytes, onStep);
  if (isPacked(bytes)) return openPackedFile(openPacked(bytes));
  if (isOld(bytes)) return openOldFile(bytes);
  refuseForeign(bytes);
  const text = textOfBytes(bytes);
  if (isMht(text)) return { kind: "lines", lines: linesOfHtml(htmlOfMht(bytes)) };
  if (/^\s*\{/.test(text) && text.length <= most.lettersOfJson) return { kind: "json", json: parsed(text) };
  if (isXmlWorkbook(text)) return { kind: "sheets", sheets: sheetsInXml(text) };
  if (isMarkup(text)) return { kind: "lines", lines: linesOfHtml(text) };
  if (text.length > most.letters) throw new Unreadable(messages.tooIntricate);
  return isCsv(text) ? { kind: "lines", lines: linesOfCsv(text) } : { kind: "text", text };
}

const isMarkup = (text: string) => /<(?:table|tr|td|p|div|html|body|span|br)\b/i.test(text);

async function openPackedFile(packed: Packed): Promise<FileContent> {
  const main = mainPartOf(packed) ?? "";
  if (/\.bin$|^xl\//.test(main) || packed.has("xl/workbook.xml")) {
    const plain = plainSheets(packed);
    return plain ? { kind: "sheets", sheets: plain } : openWorkbook(await stored(packed));
  }
  if (main.startsWith("ppt/")) throw new Unreadable(messages.presentation);
  if (main !== "" || packed.has("word/document.xml")) return { kind: "lines", lines: linesOfDocx(packed) };
  if (packed.has("OFD.xml")) throw new Unreadable(messages.ofd);
  if (!packed.has("content.xml"))
    throw new Unreadable(packed.has("mimetype") ? messages.unknown : messages.archive);
  const kind = new TextDecoder().decode(packed.read("mimetype") ?? new Uint8Array());
  if (kind.includes("presentation")) throw new Unreadable(messages.presentation);
  return kind.includes("spreadsheet")
    ? { kind: "sheets", sheets: sheetsInOds(packed) }
    : { kind: "lines", lines: linesOfOdt(packed) };
}

async function openOldFile(bytes: Uint8Array): Promise<FileContent> {
  const file = openCompound(bytes);
  if (kindOf(file) === "document") return { kind: "lines", lines: linesOfDoc(file) };
  return openWorkbook(bytes, cellsOffLine(file));
}

/** The reader of PDF is heavy, and most files are none. */
async function openPdf(bytes: Uint8Array, onStep: OnStep): Promise<FileContent> {
  const { linesOfPdf } = await import("./pdf");
  return { kind: "lines", lines: await linesOfPdf(bytes, onStep) };
}

/** The reader of workbooks is heavy, and most files are none. */
async function openWorkbook(bytes: Uint8Array, offLine?: CellsOffLine): Promise<FileContent> {
  const { sheetsIn } = await import("./xlsx/readSheets");
  return { kind: "sheets", sheets: sheetsIn(bytes, offLine) };
}

async function stored(packed: Packed): Promise<Uint8Array> {
  const { storedWorkbook } = await import("./xlsx/storedWorkbook");
  return storedWorkbook(packed);
}

/**
 * Refuses more lines, cells or letters than any report has.
 *
 * @throws {Unreadable} above the limits
 */
export function refuseMany(rows: readonly (readonly unknown[])[]): void {
  if (rows.length > most.lines) throw new Unreadable(messages.tooLong(most.lines));
  let cells = 0;
  let letters = 0;
  for (const row of rows)
    for (const cell of row) {
      if (cell !== null && cell !== undefined) cells += 1;
      if (typeof cell === "string") letters += cell.length;
    }
  if (cells > most.cells || letters > most.letters) throw new Unreadable(messages.tooIntricate);
}

/** Whether a text contains a character more than so many times. */
function moreThan(text: string, sign: string, count: number): boolean {
  let at = -1;
  for (let found = 0; found <= count; found += 1) {
    at = text.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(messages.notJson);
  }
}
