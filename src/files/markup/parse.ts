import { Parser, type ParserOptions } from "htmlparser2";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import type { Element } from "./element";
import { Tree } from "./tree";

/** No report has so many letters. */
const most = { letters: 16_000_000 } as const;

/** Elements whose content is no text of a page. */
const silent = new Set(
  "script style noscript template svg math iframe object select title textarea".split(" "),
);

/** The elements of a web page. Comments, scripts and styles are left out; nothing runs, nothing is loaded. */
export function parseHtml(html: string): Element {
  return parsed([html], {}, (name) => (silent.has(name) ? undefined : name));
}

/**
 * The elements of an XML part, under the prefixes that `namespaces` gives their namespaces, whatever they are called in
 * the part itself. Those of other namespaces keep their name without a prefix.
 *
 * @param pieces the text of the part, in one or several
 * @param unwanted names of elements, with our prefixes, that are left out with all that they hold
 */
export function parseXml(
  pieces: readonly string[],
  namespaces: ReadonlyMap<string, string>,
  unwanted: ReadonlySet<string> = new Set(),
): Element {
  const prefixes = new Map<string, string>();
  let known = new Map<string, string | undefined>();
  const declare = (prefix: string, namespace: string) => {
    const own = namespaces.get(namespace);
    if (own === undefined) prefixes.delete(prefix);
    else prefixes.set(prefix, own);
    known = new Map();
  };
  const nameOf = (name: string) => {
    const colon = name.indexOf(":");
    const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
    const local = name.slice(colon + 1);
    const own = prefix === undefined ? local : `${prefix}:${local}`;
    return unwanted.has(own) ? undefined : own;
  };
  return parsed(pieces, { xmlMode: true, decodeEntities: true }, (name, attributes) => {
    for (const attribute of Object.keys(attributes))
      if (attribute === "xmlns" || attribute.startsWith("xmlns:"))
        declare(attribute.slice(6), attributes[attribute] ?? "");
    if (!known.has(name)) known.set(name, nameOf(name));
    return known.get(name);
  });
}

/** @param nameOf the name to keep, or nothing to leave the element out with all that it holds */
type NameOf = (name: string, attributes: Readonly<Record<string, string>>) => string | undefined;

function parsed(pieces: readonly string[], options: ParserOptions, nameOf: NameOf): Element {
  if (pieces.reduce((sum, { length }) => sum + length, 0) > most.letters)
    throw new Unreadable(messages.tooIntricate);
  const tree = new Tree(nameOf);
  const parser = new Parser(
    {
      onopentagname: (name) => {
        tree.open(name);
      },
      onattribute: (name, value) => {
        tree.attribute(name, value);
      },
      ontext: (text) => {
        tree.text(text);
      },
      onclosetag: () => {
        tree.close();
      },
    },
    options,
  );
  // In small ones, so that a refusal comes soon.
  for (const markup of pieces)
    for (let at = 0; at < markup.length; at += piece) parser.write(markup.slice(at, at + piece));
  parser.end();
  return tree.root;
}

const piece = 1_000_000;
