import { Unreadable } from "../document";
import { elementsIn, childOf, type Element } from "../markup/element";
import { parseXml } from "../markup/parse";
import type { Packed } from "../packed";
import { mainPartOf, relationsOf } from "../relations";
import { messages } from "../words.zh-CN";
import { looks } from "./looks";
import { namespaces } from "./namespaces";
import { textOfXml } from "../markup/textOfXml";

/** The parts of a Word file that say what is printed. */
export interface Parts {
  readonly body: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
}

/**
 * The parts of a Word file that are read: its text, its styles, its numbering (ECMA-376 part 1, 11.3).
 *
 * @throws {Unreadable} where there is no text
 */
export function partsOf(packed: Packed): Parts {
  const main = mainPartOf(packed) ?? "word/document.xml";
  const body = childOf(rootOf(packed, main), "w:body");
  if (!body) throw new Unreadable(messages.damaged);
  const relations = relationsOf(packed, main);
  const part = (kind: string) => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined || !packed.has(target) ? undefined : rootOf(packed, target);
  };
  return { body, styles: part("styles"), numbering: part("numbering") };
}

function rootOf(packed: Packed, name: string): Element {
  const part = packed.read(name);
  const [root] = part ? elementsIn(parseXml(textOfXml(part), namespaces, looks)) : [];
  if (!root) throw new Unreadable(messages.damaged);
  return root;
}
