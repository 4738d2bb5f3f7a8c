import type { PageParts } from "./pageParts";
import { textOfLine } from "./textOfLine";
import type { PrintedLine } from "./textLines";

/** The largest part of a page's height that its head or foot takes, and the least on a small page, in points. */
const edge = { share: 0.115, least: 85 } as const;
/** A running head stands at the same height on every page, within so many points. */
const sameHeight = 4;

/** Who reports may stand in large letters above the first page, and in small ones above the last. */
const isAlike = (one: PrintedLine, other: PrintedLine): boolean =>
  Math.abs(one.y - other.y) <= sameHeight && Math.abs(one.size - other.size) <= 0.1 * one.size;

/** `3`, `- 3 -`, `— 3 —`, `第 3 页`, `第 3 页 共 5 页`, `3/5`. */
const pageNumber =
  /^[-‐-―－ー~～·•.\s]*第?(?<number>\d{1,3})页?(?:[/／,，]?共?\d{1,3}页?)?[-‐-―－ー~～·•.\s]*$/;

/** The pages without running heads, feet and page numbers. */
export function withoutFurniture(pages: readonly PageParts[]): PageParts[] {
  const marginal = pages.map(({ lines, height }) =>
    lines.filter(({ y }) => Math.min(y, height - y) < Math.max(edge.share * height, edge.least)),
  );
  const texts = new Map(marginal.flat().map((line) => [line, textOfLine(line).replace(/\s+/g, "")]));
  const repeated = (line: PrintedLine, page: number): boolean => {
    const shape = (own: PrintedLine) => (texts.get(own) ?? "").replace(/\d+/g, "#");
    return marginal.some(
      (others, at) =>
        at !== page && others.some((other) => isAlike(other, line) && shape(other) === shape(line)),
    );
  };
  const numbered = (line: PrintedLine, page: number): boolean => {
    const text = texts.get(line) ?? "";
    const number = pageNumber.exec(text)?.groups?.["number"];
    if (number === undefined) return false;
    // A bare number is a page number only where other pages continue the count.
    return !/^\d+$/.test(text) || (pages.length > 1 ? repeated(line, page) : Number(number) === 1);
  };
  return pages.map((parts, page) => {
    const own = new Set(marginal[page]);
    return {
      ...parts,
      lines: parts.lines.filter((line) => !own.has(line) || !(repeated(line, page) || numbered(line, page))),
    };
  });
}
