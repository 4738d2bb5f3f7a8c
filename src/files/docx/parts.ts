import { Unreadable } from "../document";
import { elementsIn, childOf, type Element } from "../markup/element";
import { parseXml } from "../markup/parse";
import type { Packed } from "../packed";
import { messages } from "../words.zh-CN";
import { attribute } from "./attribute";
import { looks } from "./looks";
import { namespaces } from "./namespaces";
import { textOfXml } from "./textOfXml";

/** The parts of a Word file that say what is printed. */
export interface Parts {
  readonly body: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
}

/** Where the main part of a packed office file is, as its relations tell; undefined where they do not. */
export function mainPartOf(packed: Packed): string | undefined {
  return related(packed, "_rels/.rels", "").find(({ kind }) => kind === "officeDocument")?.target;
}

export function partsOf(packed: Packed): Parts {
  const main = mainPartOf(packed) ?? "word/document.xml";
  const body = childOf(rootOf(packed, main), "w:body");
  if (!body) throw new Unreadable(messages.damaged);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const relations = related(packed, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
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

interface Relation {
  readonly kind: string;
  readonly target: string;
}

function related(packed: Packed, name: string, folder: string): Relation[] {
  if (!packed.has(name)) return [];
  return [...elementsIn(rootOf(packed, name), "Relationship")].map((relation) => {
    const type = attribute(relation, "Type") ?? "";
    const target = attribute(relation, "Target") ?? "";
    return {
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: target.startsWith("/") ? target.slice(1) : `${folder}${target}`,
    };
  });
}
