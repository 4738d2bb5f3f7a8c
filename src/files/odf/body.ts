import { Unreadable } from "../document";
import { textOfXml } from "../markup/textOfXml";
import { childOf, type Element } from "../markup/element";
import { parseXml } from "../markup/parse";
import type { Packed } from "../packed";
import { setSpansOffLine } from "./spansOffLine";
import { messages } from "../words.zh-CN";

const namespaces: ReadonlyMap<string, string> = new Map([
  ["urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"],
  ["urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"],
  ["urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"],
  ["urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"],
  ["urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"],
]);

/**
 * What an OpenDocument file holds: `office:text` or `office:spreadsheet`.
 *
 * @throws {Unreadable} where it holds none
 */
export function bodyOf(packed: Packed, kind: "office:text" | "office:spreadsheet"): Element {
  const part = packed.read("content.xml");
  const root = part && childOf(parseXml(textOfXml(part), namespaces), "office:document-content");
  const body = childOf(childOf(root, "office:body"), kind);
  if (!body) throw new Unreadable(messages.damaged);
  setSpansOffLine(body, childOf(root, "office:automatic-styles"));
  return body;
}
