import { childOf, elementsIn, type Element } from "../markup/element";
import { attribute, isOn, valueIn } from "../markup/attribute";

/** What a style says about the text, as far as it changes what is printed. */
interface Style {
  /** Its text is hidden. */
  readonly hidden: boolean | undefined;
  /** Where its text stands in relation to the line, as `superscript`. */
  readonly vertAlign: string | undefined;
  /** Its paragraphs are numbered. */
  readonly numbering: Element | undefined;
}

export type Styles = (id: string | undefined) => Style;

const none: Style = { hidden: undefined, vertAlign: undefined, numbering: undefined };

/** Styles may be based on one another; a deeper chain is a circle. */
const deepest = 12;

/** The styles of a Word file, each with what it takes from the style that it is based on. */
export function stylesOf(part: Element | undefined): Styles {
  const byId = new Map(
    [...elementsIn(part, "w:style")].map((style) => [attribute(style, "styleId") ?? "", style] as const),
  );
  const styleOf = (id: string | undefined, depth: number): Style => {
    const style = id === undefined || depth > deepest ? undefined : byId.get(id);
    if (!style) return none;
    const base = styleOf(valueIn(style, "w:basedOn"), depth + 1);
    const looks = childOf(style, "w:rPr");
    return {
      hidden: isOn(looks, "w:vanish") ?? base.hidden,
      vertAlign: valueIn(looks, "w:vertAlign") ?? base.vertAlign,
      numbering: childOf(childOf(style, "w:pPr"), "w:numPr") ?? base.numbering,
    };
  };
  return (id) => styleOf(id, 0);
}
