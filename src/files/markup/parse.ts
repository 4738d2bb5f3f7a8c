import { Parser, type ParserOptions } from "htmlparser2";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import type { Attributes, Element } from "./element";
import { Prefixes } from "./prefixes";
import { Malformed, scanXml } from "./scanXml";
import { Tree } from "./tree";

/** No report has so many letters. */
const most = { letters: 16_000_000 } as const;

/** Elements whose content is no text of a page. */
const silent = new Set(
  "script style noscript template svg math iframe object select title textarea".split(" "),
);

/** The elements of a web page. Comments, scripts and styles are left out; nothing runs, nothing is loaded. */
export function parseHtml(html: string): Element {
  return forgiving([html], {}, (name) => (silent.has(name) ? undefined : name));
}

/**
 * The elements of an XML part, under the prefixes that `namespaces` gives their namespaces, whatever they are called in
 * the part itself. Those of other namespaces keep their name without a prefix.
 *
 * @param pieces the text of the part, in one or several; each ends where an element begins
 * @param unwanted names of elements, with our prefixes, that are left out with all that they hold
 */
export function parseXml(
  pieces: readonly string[],
  namespaces: ReadonlyMap<string, string>,
  unwanted: ReadonlySet<string> = new Set(),
): Element {
  try {
    return parseSoundXml(pieces, namespaces, unwanted);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
  }
  const prefixes = new Prefixes(namespaces, unwanted);
  return forgiving(pieces, { xmlMode: true, decodeEntities: true }, (name, attributes) => {
    prefixes.declare(attributes);
    return prefixes.nameOf(name);
  });
}

/**
 * The same of a part that has to be sound.
 *
 * @throws {Malformed} where it is not
 */
export function parseSoundXml(
  pieces: readonly string[],
  namespaces: ReadonlyMap<string, string>,
  unwanted: ReadonlySet<string>,
): Element {
  refuseLong(pieces);
  const tree = new Tree();
  scanXml(pieces, tree, new Prefixes(namespaces, unwanted));
  return tree.root;
}

function refuseLong(pieces: readonly string[]): void {
  const letters = pieces.reduce((sum, { length }) => sum + length, 0);
  if (letters > most.letters) throw new Unreadable(messages.tooIntricate);
}

/** @param nameOf the name to keep, or nothing to leave the element out with all that it holds */
function forgiving(
  pieces: readonly string[],
  options: ParserOptions,
  nameOf: (name: string, attributes: Attributes) => string | undefined,
): Element {
  refuseLong(pieces);
  const tree = new Tree();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        tree.open(nameOf(name, attributes), attributes);
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
