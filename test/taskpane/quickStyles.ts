/**
 * Computed styles without search. A role or a name asks for those of every element, and for each jsdom tries every rule
 * there is, those of its own sheet included. The pane writes no sheets here (see `openPane`), so that the kind of an
 * element tells its style, unless the element itself says whether it is seen or can be pressed.
 */
const searched = window.getComputedStyle.bind(window);
const styleOf = (display: string) => Object.assign(document.createElement("i").style, { display });
const inline = styleOf("inline");
const block = styleOf("block");
const inlineKinds = new Set("a b code em i label small span strong sub sup".split(" "));

/** What is asked for of an element: where it is placed, as Fluent writes at its own, is not. */
const asked = ["display", "visibility", "pointer-events"];

window.getComputedStyle = (element, pseudo) => {
  if (element instanceof SVGElement && !element.hasAttribute("style")) return inline;
  if (!(element instanceof HTMLElement)) return searched(element, pseudo);
  const { style } = element;
  if (style.length > 0 && asked.some((name) => style.getPropertyValue(name) !== ""))
    return searched(element, pseudo);
  return inlineKinds.has(element.localName) ? inline : block;
};
