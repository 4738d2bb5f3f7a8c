import { attribute } from "../markup/attribute";
import { childOf, elementsIn, type Element } from "../markup/element";
import { raised } from "../markup/raised";

/** Puts raised digits where the text of a document is set higher than the line, as its own styles say. */
export function raiseSpans(body: Element, styles: Element | undefined): void {
  const names = new Set(
    [...elementsIn(styles, "style:style")].filter(isRaised).map((style) => attribute(style, "name")),
  );
  if (names.size > 0) raiseIn(body, names, false);
}

/** `super 58%`, or how much higher: `33% 58%`. */
function isRaised(style: Element): boolean {
  const looks = childOf(style, "style:text-properties");
  const position = (looks && attribute(looks, "text-position")) ?? "";
  return position.startsWith("super") || Number.parseFloat(position) > 0;
}

function raiseIn(parent: Element, names: ReadonlySet<string | undefined>, within: boolean): void {
  for (const [at, child] of parent.children.entries())
    if (typeof child === "string") {
      if (within) parent.children[at] = raised(child);
    } else
      raiseIn(
        child,
        names,
        within || (child.name === "text:span" && names.has(attribute(child, "style-name"))),
      );
}
