import { addressOf, cellAddress } from "../../../src/sheets/plan/address";
import { defaultFormat } from "../../../src/preview/host/defaultFormat";
import type { CellFormat } from "../../../src/preview/host/model";
import { keptLabel, keptSheet, textInRow } from "../../../src/sheets/keptRows";
import { MemorySheet } from "../../host/memory/sheet";
import type { Host } from "../withSheets";

/** A workbook at one moment: what people typed, how it looks, and what is kept out of sight. */
export interface Snapshot {
  /** Sheets in their order, formulas or values of the cells, merges, names, kept values: by place. */
  readonly contents: ReadonlyMap<string, string>;
  /** Looks of the cells that do not look like new ones, by place. */
  readonly looks: ReadonlyMap<string, string>;
}

/** The record of the marks: it may change without anything being lost. */
const marks = new Set(["marks", "nianbao.marks"]);

/** What is kept out of sight, wherever it stands, and the hidden sheet itself if anybody can see it. */
function keptIn({ model, book }: Host): [string, string][] {
  const sheet = model.sheets().find(({ name }) => name === keptSheet.name);
  const box = sheet && model.usedBox(sheet.id, true);
  const rows = sheet && box ? model.read({ sheet: sheet.id, box }) : [];
  const kept = rows.slice(1).flatMap((row): [string, string][] => {
    const { key, text } = {
      key: String(row[1]?.value ?? ""),
      text: textInRow(row.map(({ value }) => value)),
    };
    return key === "" || text === undefined ? [] : [[key, text]];
  });
  const settings = [...book.settings].map(([key, value]): [string, string] => [
    key.replace("nianbao.kept.", ""),
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return [
    ...[...settings, ...kept]
      // That nothing is kept under a key tells as much as no key.
      .filter(([key, text]) => !marks.has(key) && !/"value":(?:null|\{\}|\[\])\}$/.test(text))
      .map(([key, text]): [string, string] => [`kept ${keptLabel(key)}`, text]),
    ...(sheet && sheet.visibility !== "VeryHidden"
      ? [[`visible ${sheet.name}`, sheet.visibility] as [string, string]]
      : []),
  ];
}

/** A format as a text; the model keeps the same one as long as it stays as it is. */
function lookOf(format: CellFormat): string {
  const known = texts.get(format);
  if (known !== undefined) return known;
  const text = JSON.stringify({ ...format, fill: format.fill.toUpperCase() });
  texts.set(format, text);
  return text;
}
const texts = new WeakMap<CellFormat, string>();
const plain = lookOf(defaultFormat);

/** The address of a cell by its number on the sheet. */
function addressAt(key: number): string {
  const known = addresses.get(key);
  if (known !== undefined) return known;
  const address = cellAddress(...MemorySheet.place(key));
  addresses.set(key, address);
  return address;
}
const addresses = new Map<number, string>();

export function snapshot(host: Host): Snapshot {
  const { model, book } = host;
  const contents = new Map<string, string>();
  const looks = new Map<string, string>();
  const inside = model.contents();
  for (const { id, name } of model.sheets().filter((sheet) => sheet.name !== keptSheet.name)) {
    const sheet = inside.sheet(id);
    contents.set(`${name}!`, JSON.stringify(sheet.merges));
    for (const [key, { value, formula }] of sheet.cells)
      contents.set(`${name}!${addressAt(key)}`, JSON.stringify(formula ?? value));
    for (const [key, format] of sheet.formats)
      if (lookOf(format) !== plain) looks.set(`${name}!${addressAt(key)}`, lookOf(format));
  }
  const nameOf = (sheet: string) => model.sheets().find(({ id }) => id === sheet)?.name ?? "?";
  for (const { name, scope, target } of book.names) {
    const owner = scope === undefined ? "" : `${nameOf(scope)}!`;
    contents.set(`name ${owner}${name}`, target ? `${nameOf(target.sheet)}!${addressOf(target.box)}` : dead);
  }
  for (const [place, text] of keptIn(host)) contents.set(place, text);
  return { contents, looks };
}

/** A name whose cells were deleted: nothing is lost when it goes. */
const dead = "#REF!";

/** Places where two maps differ. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  const isGone = (place: string) => a.get(place) === dead && !b.has(place);
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (place) => a.get(place) !== b.get(place) && !isGone(place),
  );
}
