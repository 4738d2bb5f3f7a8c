import type { Content } from "../../figures";
import { Unreadable } from "../document";
import { attribute } from "../markup/attribute";
import { textOfXml } from "../markup/textOfXml";
import { childOf, elementsIn, type Element } from "../markup/element";
import { parseSoundXml } from "../markup/parse";
import type { Packed } from "../packed";
import { mainPartOf, relationsOf, type Relation } from "../relations";
import { holdsFormula, PlainCells } from "./plainCells";
import { Odd } from "./odd";
import { most, sheetRows, type NumberedRow, type SheetRows } from "./sheetRows";

/** A larger workbook is left to the library in any case, so that little is done twice. */
const largest = 2_000_000;

const namespaces: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x"],
]);

/** What says nothing of contents: looks, checks and the page. */
const unwanted: ReadonlySet<string> = new Set(
  [
    "sheetPr dimension sheetViews sheetFormatPr cols mergeCells conditionalFormatting dataValidations hyperlinks",
    "printOptions pageMargins pageSetup headerFooter drawing extLst rPh phoneticPr definedNames bookViews",
    "fonts fills borders cellStyleXfs cellStyles dxfs tableStyles alignment",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `x:${name}`),
);

/**
 * Every sheet of a workbook in which nothing is out of the ordinary: texts, numbers and sums, as ours and most are. Of
 * any other the spreadsheet library knows how to read it, which takes several times as long.
 *
 * @returns undefined where anything is odd
 */
export function plainSheets(packed: Packed): SheetRows[] | undefined {
  if (packed.size > largest) return undefined;
  try {
    return sheetsOf(packed);
  } catch (error) {
    if (error instanceof Odd || error instanceof Unreadable) return undefined;
    throw error;
  }
}

function sheetsOf(packed: Packed): SheetRows[] {
  const main = mainPartOf(packed) ?? "";
  const relations = relationsOf(packed, main);
  const ofKind = (kind: string) => {
    const found = relations.filter((relation) => relation.kind === kind);
    if (found.length > 1) throw new Odd();
    return found[0] && rootOf(packed, found[0].target);
  };
  const cells = new PlainCells(ofKind("sharedStrings"), ofKind("styles"));
  const sheets = [...alike(childOf(rootOf(packed, main), "x:sheets"), "x:sheet")];
  if (sheets.length === 0) throw new Odd();
  return sheets.map((sheet) => rowsOf(rootOf(packed, partOf(sheet, relations)), cells));
}

function partOf(sheet: Element, relations: readonly Relation[]): string {
  const id = attribute(sheet, "id");
  const relation = relations.find((each) => each.id === id);
  if (relation?.kind !== "worksheet") throw new Odd();
  return relation.target;
}

function rootOf(packed: Packed, name: string): Element {
  const part = packed.read(name);
  const [root] = part ? elementsIn(parseSoundXml(textOfXml(part), namespaces, unwanted)) : [];
  if (!root) throw new Odd();
  return root;
}

function rowsOf(worksheet: Element, cells: PlainCells): SheetRows {
  const rows: NumberedRow[] = [];
  let before = -1;
  for (const row of alike(childOf(worksheet, "x:sheetData"), "x:row")) {
    const number = Number(attribute(row, "r")) - 1;
    if (!(number > before && number < most.rows)) throw new Odd();
    rows.push(rowOf(row, number, cells));
    before = number;
  }
  // An empty sheet is read so rarely that it is left to the library.
  if (rows.length === 0) throw new Odd();
  return sheetRows(rows);
}

function rowOf(row: Element, number: number, cells: PlainCells): NumberedRow {
  const contents: Content[] = [];
  const formulas = new Set<number>();
  for (const cell of alike(row, "x:c")) {
    const [, letters = "", digits] = /^([A-Z]{1,2})(\d+)$/.exec(attribute(cell, "r") ?? "") ?? [];
    const column = columnOf(letters);
    if (column < contents.length || column >= most.columns || Number(digits) !== number + 1) throw new Odd();
    const content = cells.contentOf(cell);
    while (contents.length < column) contents.push(null);
    contents.push(content);
    if (holdsFormula(cell)) formulas.add(column);
  }
  return { number, cells: contents, formulas };
}

/** The elements in one that holds elements of one name and nothing else. */
function* alike(parent: Element | undefined, name: string): Generator<Element> {
  for (const child of elementsIn(parent)) {
    if (child.name !== name) throw new Odd();
    yield child;
  }
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = 26 * column + letters.charCodeAt(at) - 64;
  return column - 1;
}
