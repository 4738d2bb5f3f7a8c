import { childOf, type Element } from "../markup/element";
import { offLine } from "../markup/offLine";
import { placeOf } from "../markup/vertAlign";
import { isOn, valueIn } from "../markup/attribute";
import type { Styles } from "./styles";

/** What reading the paragraphs so far leaves for the next one. */
export interface Printing {
  readonly styles: Styles;
  /** For every field that is open: whether its code or its result is being read. */
  readonly fields: ("code" | "result")[];
  /** Takes the content of a text box, which belongs to no cell or paragraph. */
  readonly box: (content: Element) => void;
}

/** Deleted or moved away; settings; and what is drawn or said beside the text. */
const unprinted = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPr",
  "w:rPr",
  "w:instrText",
  "w:rt",
  "w:sdtPr",
  "w:delText",
]);

const signs: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** The words of a paragraph that are printed. */
export function paragraphText(paragraph: Element, printing: Printing): string {
  const style = valueIn(childOf(paragraph, "w:pPr"), "w:pStyle");
  return printedIn(paragraph, printing, printing.styles(style).hidden ?? false);
}

function printedIn(parent: Element, printing: Printing, hidden: boolean): string {
  let text = "";
  for (const child of parent.children)
    if (typeof child !== "string") text += printed(child, printing, hidden);
  return text;
}

function printed(element: Element, printing: Printing, hidden: boolean): string {
  const { name } = element;
  if (unprinted.has(name)) return "";
  const { fields, styles } = printing;
  const sign = signs[name];
  const seen = !hidden && !fields.includes("code");
  if (sign !== undefined) return seen ? sign : "";
  switch (name) {
    case "w:t":
    case "m:t":
      return seen ? element.children.filter((child) => typeof child === "string").join("") : "";
    case "w:fldChar":
      turn(element, fields);
      return "";
    case "w:txbxContent":
      printing.box(element);
      return "";
    case "mc:AlternateContent":
      return printedIn(
        childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element,
        printing,
        hidden,
      );
    case "w:r": {
      const looks = childOf(element, "w:rPr");
      const style = styles(valueIn(looks, "w:rStyle"));
      const text = printedIn(element, printing, isOn(looks, "w:vanish") ?? style.hidden ?? hidden);
      return offLine(text, placeOf(valueIn(looks, "w:vertAlign") ?? style.vertAlign));
    }
    default:
      return printedIn(element, printing, hidden);
  }
}

function turn({ attributes }: Element, fields: ("code" | "result")[]): void {
  const type = Object.entries(attributes).find(([key]) => key.endsWith("fldCharType"))?.[1];
  if (type === "begin") fields.push("code");
  else if (type === "end") fields.pop();
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
}
