import { attribute } from "../markup/attribute";
import { childOf, elementsIn, type Element } from "../markup/element";
import { offLine, type OffLine } from "../markup/offLine";

type Places = ReadonlyMap<string | undefined, OffLine>;

/** Tells the digits of a document that are set higher or lower than the line, as its own styles say. */
export function setSpansOffLine(body: Element, styles: Element | undefined): void {
  const places = new Map<string | undefined, OffLine>();
  for (const style of elementsIn(styles, "style:style")) {
    const place = placeOf(style);
    if (place !== undefined) places.set(attribute(style, "name"), place);
  }
  if (places.size > 0) setIn(body, places, undefined);
}

/** `super 58%`, or how much the text is raised: `33% 58%`. */
function placeOf(style: Element): OffLine | undefined {
  const looks = childOf(style, "style:text-properties");
  const position = (looks && attribute(looks, "text-position")) ?? "";
  const higher = Number.parseFloat(position);
  if (position.startsWith("super") || higher > 0) return "raised";
  return position.startsWith("sub") || higher < 0 ? "lowered" : undefined;
}

function setIn(parent: Element, places: Places, within: OffLine | undefined): void {
  for (const [at, child] of parent.children.entries())
    if (typeof child === "string") parent.children[at] = offLine(child, within);
    else {
      const own = child.name === "text:span" ? places.get(attribute(child, "style-name")) : undefined;
      setIn(child, places, own ?? within);
    }
}
