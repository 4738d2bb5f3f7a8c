import { Parser, type ParserOptions } from "htmlparser2";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import type { Element } from "./element";

/** No report has so many letters, elements and pieces of text, or so many elements one within another. */
const most = { letters: 16_000_000, pieces: 300_000, depth: 400 } as const;

/** Elements whose content is no text of a page. */
const silent = new Set(
  "script style noscript template svg math iframe object select title textarea".split(" "),
);

/** The elements of a web page. Comments, scripts and styles are left out; nothing runs, nothing is loaded. */
export function parseHtml(html: string): Element {
  return parsed(html, {}, (name) => (silent.has(name) ? undefined : name));
}

/**
 * The elements of an XML part, under the prefixes that `namespaces` gives their namespaces, whatever they are called in
 * the part itself. Those of other namespaces keep their name without a prefix.
 */
export function parseXml(xml: string, namespaces: ReadonlyMap<string, string>): Element {
  const prefixes = new Map<string, string>();
  const nameOf = (name: string) => {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const known = prefixes.get(prefix);
    const local = name.slice(colon + 1);
    return known === undefined ? local : `${known}:${local}`;
  };
  return parsed(xml, { xmlMode: true, decodeEntities: true }, (name, attributes) => {
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute !== "xmlns" && !attribute.startsWith("xmlns:")) continue;
      const prefix = attribute.slice(6);
      const known = namespaces.get(value);
      if (known === undefined) prefixes.delete(prefix);
      else prefixes.set(prefix, known);
    }
    return nameOf(name);
  });
}

/** @param nameOf the name to keep, or nothing to leave the element out with all that it holds */
function parsed(
  markup: string,
  options: ParserOptions,
  nameOf: (name: string, attributes: Record<string, string>) => string | undefined,
): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const stack: Element[] = [root];
  let pieces = 0;
  let within = 0;
  const count = () => {
    pieces += 1;
    if (pieces > most.pieces || stack.length + within > most.depth)
      throw new Unreadable(messages.tooIntricate);
  };
  if (markup.length > most.letters) throw new Unreadable(messages.tooIntricate);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count();
        const kept = within > 0 ? undefined : nameOf(name, attributes);
        if (kept === undefined) {
          within += 1;
          return;
        }
        const element: Element = { name: kept, attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext(text) {
        count();
        if (within > 0) return;
        const children = stack.at(-1)?.children;
        const before = children?.at(-1);
        if (typeof before === "string") children?.splice(-1, 1, before + text);
        else children?.push(text);
      },
      onclosetag() {
        if (within > 0) within -= 1;
        else if (stack.length > 1) stack.pop();
      },
    },
    options,
  );
  // In pieces, so that a refusal comes soon.
  for (let at = 0; at < markup.length; at += piece) parser.write(markup.slice(at, at + piece));
  parser.end();
  return root;
}

const piece = 1_000_000;
