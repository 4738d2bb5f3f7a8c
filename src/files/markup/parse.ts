import { Parser, type ParserOptions } from "htmlparser2";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import type { Attributes, Element } from "./element";
import { Tree } from "./tree";

/** Limits: no report has so many letters, and no element of one so many attributes. */
const most = { letters: 16_000_000, attributes: 1_000 } as const;

/** Elements whose content is not text of the page. */
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
  return parsed(pieces, xml, namesIn(namespaces, unwanted));
}

/**
 * The same for a part in which every element must be properly closed.
 *
 * @throws {Unreadable} where one is not
 */
export function parseSoundXml(
  pieces: readonly string[],
  namespaces: ReadonlyMap<string, string>,
  unwanted: ReadonlySet<string>,
): Element {
  return parsed(pieces, xml, namesIn(namespaces, unwanted), () => {
    throw new Unreadable(messages.damaged);
  });
}

const xml: ParserOptions = { xmlMode: true, decodeEntities: true };

/** The name to keep, or nothing to leave the element out with all that it holds. */
type NameOf = (name: string, attributes: Attributes) => string | undefined;

function namesIn(namespaces: ReadonlyMap<string, string>, unwanted: ReadonlySet<string>): NameOf {
  const prefixes = new Map<string, string>();
  const known = new Map<string, string | undefined>();
  const declare = (prefix: string, namespace: string) => {
    const own = namespaces.get(namespace);
    if (own === undefined) prefixes.delete(prefix);
    else prefixes.set(prefix, own);
    known.clear();
  };
  const nameOf = (name: string) => {
    const colon = name.indexOf(":");
    const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
    const local = name.slice(colon + 1);
    const own = prefix === undefined ? local : `${prefix}:${local}`;
    return unwanted.has(own) ? undefined : own;
  };
  return (name, attributes) => {
    for (const attribute in attributes)
      if (attribute === "xmlns" || attribute.startsWith("xmlns:"))
        declare(attribute.slice(6), attributes[attribute] ?? "");
    if (!known.has(name)) known.set(name, nameOf(name));
    return known.get(name);
  };
}

/** @param onUnsound called for an element that is closed only because another ends, or the text */
function parsed(
  pieces: readonly string[],
  options: ParserOptions,
  nameOf: NameOf,
  onUnsound?: () => void,
): Element {
  const letters = pieces.reduce((sum, { length }) => sum + length, 0);
  if (letters > most.letters) throw new Unreadable(messages.tooIntricate);
  const tree = new Tree();
  let openedAt = 0;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentagname: () => {
        attributes = 0;
      },
      onattribute: () => {
        attributes += 1;
        if (attributes > most.attributes) throw new Unreadable(messages.tooIntricate);
      },
      onopentag: (name, attributes) => {
        openedAt = parser.startIndex;
        tree.open(nameOf(name, attributes), attributes);
      },
      ontext: (text) => {
        tree.text(text);
      },
      onclosetag: (_, isImplied) => {
        // An empty element, `<a/>`, is closed where it is opened.
        if (isImplied && parser.startIndex !== openedAt) onUnsound?.();
        tree.close();
      },
    },
    options,
  );
  // In small pieces, so that a refusal comes early.
  for (const markup of pieces)
    for (let at = 0; at < markup.length; at += piece) parser.write(markup.slice(at, at + piece));
  parser.end();
  return tree.root;
}

const piece = 1_000_000;
