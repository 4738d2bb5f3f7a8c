import type { Filing } from "../../figures";
import { expressionsFor } from "../../prose/compose";
import { printable } from "../../report";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import { narrativeTexts } from "./narrativeTexts";
import { words } from "./words.zh-CN";

/** No report has more placeholders, or shows its tables more often. */
const most = { tags: 2000, tables: 20 } as const;

/** What stands in the file in place of a placeholder: text of one or more paragraphs, or a whole table as XML. */
export type FilledValue =
  | { readonly kind: "text"; readonly paragraphs: readonly string[] }
  | { readonly kind: "table"; readonly xml: string };

/** The values of placeholders. */
interface FilledValues {
  /**
   * Empty where the placeholder is a mistake.
   *
   * @param module for which of the library's modules it is: `rawxml` for `{{@…}}`, `loop` for `{{#…}}`
   * @throws Unreadable where there are too many of them
   */
  readonly valueOf: (tag: string, module: string) => FilledValue;
  /** What was wrong with the placeholders asked for so far. */
  readonly mistakes: ReadonlySet<string>;
  /** How many of them the clerk has to fill in. */
  readonly todos: () => number;
}

/** @param tables the tables as XML by the names of their sheets; they alone may stand behind an `@` */
export function valuesFor(filing: Filing, tables: ReadonlyMap<string, string>): FilledValues {
  const texts = narrativeTexts(filing);
  const express = expressionsFor(filing);
  const mistakes = new Set<string>();
  const asked = { tags: 0, tables: 0, todos: 0 };
  const mistaken = (mistake: string): FilledValue => {
    mistakes.add(mistake);
    return { kind: "text", paragraphs: [] };
  };
  const valueOf = (tag: string, module: string): FilledValue => {
    const table = tables.get(tag);
    asked.tags += 1;
    if (table !== undefined) asked.tables += 1;
    if (asked.tags > most.tags || asked.tables > most.tables) throw new Unreadable(messages.tooIntricate);
    if (module === "rawxml")
      return table === undefined
        ? mistaken(words.tablesOnly(tag, [...tables.keys()]))
        : { kind: "table", xml: table };
    if (module !== "") return mistaken(words.noLoops(tag));
    if (table !== undefined) return mistaken(words.tableWithout(tag));
    const paragraphs = texts.get(tag);
    if (paragraphs) return { kind: "text", paragraphs: paragraphs.map(printable) };
    const expressed = express(tag);
    if (!expressed.ok)
      return mistaken(words.mistake(tag, expressed.mistake.message, expressed.mistake.nearest));
    if (expressed.todo) asked.todos += 1;
    return { kind: "text", paragraphs: [printable(expressed.text)] };
  };
  return { valueOf, mistakes, todos: () => asked.todos };
}
