import type { Element } from "../markup/element";

/** Elements whose words are not printed where they stand. */
export const silent = new Set([
  "text:note",
  "office:annotation",
  "text:tracked-changes",
  "text:sequence-decls",
  "text:ruby-text",
]);

/**
 * The words of a paragraph or a cell.
 *
 * @param boxes takes the text boxes that are anchored in it, whose words stand elsewhere
 */
export function wordsIn(parent: Element, boxes: Element[] = []): string {
  return parent.children
    .map((child): string => {
      if (typeof child === "string") return child.replace(/\s+/g, " ");
      if (silent.has(child.name)) return "";
      if (child.name === "draw:text-box") {
        boxes.push(child);
        return "";
      }
      if (child.name === "text:s" || child.name === "text:tab") return " ";
      return child.name === "text:line-break" ? "\n" : wordsIn(child, boxes);
    })
    .join("");
}
