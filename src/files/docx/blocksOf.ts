import type { MarkupBlock, Cell } from "../markup/blocks";
import { childOf, type Element } from "../markup/element";
import { attribute, isOn, valueIn } from "../markup/attribute";
import { numberingOf } from "./numbering";
import { paragraphText, type Printing } from "./paragraphText";
import type { Parts } from "./parts";
import { stylesOf } from "./styles";

/** Wrappers: only what they contain matters. */
const wrappers = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
  "mc:Choice",
]);

/** The elements of some names in an element, those within wrappers too. */
function unwrapped(parent: Element, ...names: readonly string[]): Element[] {
  return parent.children.flatMap((child) => {
    if (typeof child === "string") return [];
    if (names.includes(child.name)) return child;
    if (wrappers.has(child.name)) return unwrapped(child, ...names);
    if (child.name !== "mc:AlternateContent") return [];
    return unwrapped(childOf(child, "mc:Choice") ?? childOf(child, "mc:Fallback") ?? child, ...names);
  });
}

/** What a Word file prints: its paragraphs with the numbers that Word counts, its tables, and text boxes, each once. */
export function blocksOf({ body, styles, numbering }: Parts): MarkupBlock[] {
  const count = numberingOf(numbering);
  const styleOf = stylesOf(styles);
  /** The content of text boxes, which follows the paragraph or table to which they are anchored. */
  let boxes: MarkupBlock[] = [];
  const printing: Printing = {
    styles: styleOf,
    fields: [],
    box: (content) => {
      for (const block of blocksIn(content, false)) boxes.push(block);
    },
  };
  /** The words of a paragraph whose end was deleted; the next paragraph continues them. */
  let before = "";

  const paragraph = (element: Element, inTable: boolean): MarkupBlock => {
    const settings = childOf(element, "w:pPr");
    const number = count(childOf(settings, "w:numPr") ?? styleOf(valueIn(settings, "w:pStyle")).numbering);
    const text = before + paragraphText(element, printing);
    const continues = childOf(childOf(settings, "w:rPr"), "w:del") !== undefined;
    before = continues ? text : "";
    if (continues || text.trim() === "") return { kind: "text", text: "" };
    return { kind: "text", text: inTable ? text : number + text };
  };
  const cell = (element: Element): Cell => {
    const settings = childOf(element, "w:tcPr");
    const columns = Number(valueIn(settings, "w:gridSpan") ?? "1");
    const covered = continuesMerge(settings, "w:vMerge") || continuesMerge(settings, "w:hMerge");
    return { blocks: covered ? [] : blocksIn(element, true), columns, rows: 1, covered };
  };
  const row = (element: Element): Cell[] => {
    const indent = Number(valueIn(childOf(element, "w:trPr"), "w:gridBefore") ?? "0");
    const first: Cell[] = indent > 0 ? [{ blocks: [], columns: indent, rows: 1 }] : [];
    return [...first, ...unwrapped(element, "w:tc").map(cell)];
  };
  const blocksIn = (parent: Element, inTable: boolean): MarkupBlock[] =>
    unwrapped(parent, "w:p", "w:tbl").flatMap((element): MarkupBlock[] => {
      const own: MarkupBlock =
        element.name === "w:p"
          ? paragraph(element, inTable)
          : { kind: "table", rows: unwrapped(element, "w:tr").filter(isPrinted).map(row) };
      if (inTable || boxes.length === 0) return [own];
      const boxed = boxes;
      boxes = [];
      return [own, ...boxed];
    });
  return [...blocksIn(body, false), ...boxes];
}

/** A row that is neither deleted nor hidden. */
function isPrinted(row: Element): boolean {
  const settings = childOf(row, "w:trPr");
  return childOf(settings, "w:del") === undefined && isOn(settings, "w:hidden") !== true;
}

/** A cell that one above or before it covers. */
function continuesMerge(settings: Element | undefined, name: string): boolean {
  const merge = childOf(settings, name);
  return merge !== undefined && (attribute(merge, "val") ?? "continue") === "continue";
}
