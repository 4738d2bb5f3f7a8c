import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { addressOf } from "../../sheets/plan/address";
import type { BareCells } from "../../sheets/plan";
import { cellText } from "./cellText";

/** The bare cells of one sheet of a workbook. */
export interface BareSheet {
  /** Its place among the sheets. */
  readonly at: number;
  readonly sheet: string;
  readonly bare: BareCells;
}

/** How many rows are packed at once. */
const atOnce = 200;

/** The level of compression: the highest takes three times as long, and saves a tenth. */
const level = 3;

/**
 * A written workbook with bare cells put in. The library that writes workbooks keeps hundreds of bytes for each cell;
 * here no more than some rows are held at once. Each row must hold a cell of its own already.
 *
 * @throws {Unreadable} where a cell cannot hold its text
 */
export function withBareCells(workbook: Uint8Array, sheets: readonly BareSheet[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(unzipSync(workbook))) {
    const part = new ZipDeflate(name, { level });
    zip.add(part);
    const sheet = sheets.find(({ at }) => name === `xl/worksheets/sheet${at + 1}.xml`);
    if (sheet) for (const rows of filled(strFromU8(content), sheet)) part.push(strToU8(rows));
    else part.push(content);
    part.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(chunks);
}

const rowEnd = "</row>";

/** The text of a sheet in pieces, with the bare cells at the end of their rows. */
function* filled(xml: string, { sheet, bare }: BareSheet): Generator<string> {
  const first = bare.lines[0] ?? [];
  const letters = first.map((_, column) => lettersOf(bare.column + column));
  const rows = xml.split(rowEnd);
  const rest = rows.pop() ?? "";
  let piece: string[] = [];
  for (const row of rows) {
    const number = Number(/<row r="(\d+)"[^]*$/.exec(row)?.[1]);
    const line = bare.lines[number - 1 - bare.row] ?? [];
    piece.push(
      row,
      ...line.map((content, column) => cell(`${letters[column] ?? ""}${number}`, content, sheet)),
      rowEnd,
    );
    if (piece.length < atOnce * (line.length + 2)) continue;
    yield piece.join("");
    piece = [];
  }
  yield piece.join("") + rest;
}

function cell(address: string, content: string | number, sheet: string): string {
  if (content === "") return "";
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  const text = cellText(content, sheet)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const lettersOf = (column: number) => addressOf({ row: 0, column, rows: 1, columns: 1 }).replace(/\d.*$/, "");

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
