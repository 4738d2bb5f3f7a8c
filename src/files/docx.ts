import type { Line } from "../figures/recognise";
import { decoded } from "./htmlTokens";
import { unpacked } from "./unpacked";

/** The lines of a Word file: rows of its tables, and its paragraphs. */
export function linesOfDocx(bytes: Uint8Array): Line[] {
  const xml = unpacked(bytes, "word/document.xml");
  const lines: Line[] = [];
  const rows: string[][] = [];
  let text = "";
  // Only what is printed: text, tabs and breaks; deleted words and field codes have other elements.
  for (const match of xml.matchAll(/<(\/?)w:(tr|tc|p|t|tab|br)(?=[\s/>])([^>]*)>([^<]*)/g)) {
    const [, slash, name, attributes = "", words = ""] = match;
    const opening = slash === "" && !attributes.endsWith("/");
    const cells = rows.at(-1);
    if (name === "t" && opening) text += decoded(words);
    else if (name === "tab" || name === "br") text += name === "tab" && slash === "" ? " " : "";
    else if (name === "tr") {
      if (opening) rows.push([]);
      else {
        const row = rows.pop();
        if (row && row.length > 0) lines.push({ cells: row.map((cell) => cell.trim()), inTable: true });
      }
    } else if (name === "tc" && opening) cells?.push("");
    else if (name === "p" && slash !== "") {
      if (cells && cells.length > 0) cells.push(`${cells.pop() ?? ""}${text}`);
      else if (text.trim() !== "") lines.push({ cells: [text.trim()], inTable: false });
      text = "";
    }
  }
  return lines;
}
