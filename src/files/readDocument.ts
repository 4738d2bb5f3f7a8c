import { kindsOf, organOf, parseFiling, readFigure, blank, type Figure, type Filing } from "../figures";
import { recognise, type Line } from "../figures/recognise";
import type { FigureId } from "../form";
import { Unreadable, type ReadOutcome } from "./document";
import { linesOfDocx } from "./docx";
import { linesOfHtml } from "./html";
import { messages } from "./messages.zh-CN";
import { narrativeOf } from "./narrative";
import { linesOfText } from "./text";
import { textOfBytes } from "./textOfBytes";
import { namesIn } from "./unpacked";

const megabytes = 20;

/**
 * Reads a report from a file: Word, web page, plain text, workbook or a filing as JSON. What the file is, is told by
 * its content and not by its name. Figures that it does not hold are blank and named as missing.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadOutcome> {
  try {
    if (bytes.length === 0) throw new Unreadable(messages.empty);
    if (bytes.length > megabytes * 1_000_000) throw new Unreadable(messages.tooLarge(megabytes));
    const text = isPacked(bytes) || isOld(bytes) ? undefined : textOfBytes(bytes);
    if (text?.trimStart().startsWith("{")) return readJson(text);
    return fromLines(text === undefined ? await packedLines(bytes) : looseLines(text));
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, message: error.message };
    throw error;
  }
}

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
const isPacked = (bytes: Uint8Array) => begins(bytes, [0x50, 0x4b, 0x03, 0x04]);
const isOld = (bytes: Uint8Array) => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** A packed file (.docx, .xlsx) or an old one (.doc, .xls, or anything with a password). */
async function packedLines(bytes: Uint8Array): Promise<Line[]> {
  if (isOld(bytes)) {
    if (holdsName(bytes, "EncryptedPackage")) throw new Unreadable(messages.encrypted);
    if (holdsName(bytes, "WordDocument")) throw new Unreadable(messages.oldWord);
  } else {
    const names = namesIn(bytes);
    if (names.includes("word/document.xml")) return linesOfDocx(bytes);
    if (!names.includes("xl/workbook.xml")) throw new Unreadable(messages.unknown);
  }
  // The reader of workbooks is heavy, and most files are none.
  const { linesOfSheets } = await import("./sheet");
  return linesOfSheets(bytes);
}

/** Whether an old compound file has a stream of this name, which stands in it in two bytes per letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function looseLines(text: string): Line[] {
  return /<(?:table|tr|td|p|div|html|body|span|br)\b/i.test(text) ? linesOfHtml(text) : linesOfText(text);
}

function readJson(text: string): ReadOutcome {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Unreadable(messages.notJson);
  }
  const parsed = parseFiling(json);
  return parsed.ok ? { ok: true, filing: parsed.filing, doubts: [], missing: [] } : parsed;
}

/** Fewer figures are no report. */
const least = 10;
/** More lines are none either, and would take long to look through. */
const most = 10_000;

function fromLines(lines: readonly Line[]): ReadOutcome {
  if (lines.length > most) return { ok: false, message: messages.tooLong(most) };
  const { form, sources, doubts, missing, used } = recognise(lines);
  if (sources.size < least) return { ok: false, message: messages.noTables };
  const figures = new Map<FigureId, Figure>();
  for (const [id, kind] of kindsOf(form)) {
    const source = sources.get(id);
    figures.set(id, source ? readFigure(source.content, kind) : blank);
  }
  const { unit = "", year = yearIn(lines), paragraphs } = narrativeOf(lines, used);
  const filing: Filing = {
    origin: "read",
    unit,
    shortName: unit,
    organ: organOf(unit),
    year,
    edition: form.edition,
    form,
    figures,
    computed: new Set(),
    facts: [],
    paragraphs,
    explanations: [],
  };
  return { ok: true, filing, doubts, missing };
}

/** The first year that the document names; 0 where it names none. */
function yearIn(lines: readonly Line[]): number {
  for (const { cells } of lines)
    for (const cell of cells) {
      const year = /20\d\d(?=年)/.exec(String(cell ?? ""))?.[0];
      if (year !== undefined) return Number(year);
    }
  return 0;
}
