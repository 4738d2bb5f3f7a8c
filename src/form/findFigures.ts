import type { FigureId } from "./figureId";
import type { Form } from "./form";
import { memoize } from "./memoize";
import type { Node } from "./tree";
import { figureCellsOf } from "./walk";

/** A figure with all words by which it may be asked for. */
interface Entry {
  readonly id: FigureId;
  readonly words: readonly string[];
  /** The figure is a total: what is meant where nothing else is said. */
  readonly isTotal: boolean;
}

const wordsOf = ({ label, name, spoken = [] }: Node): readonly string[] =>
  [label, name, ...spoken].map(plain);

/** A text without what nobody types into a search: numbers of lines, brackets, blanks, points. */
const plain = (text: string) => text.replace(/（.{1,2}）|^\d+\.|[\s·、，。“”（）]/g, "");

const entriesOf: (form: Form) => readonly Entry[] = memoize((form) =>
  form.tables.flatMap((table) =>
    figureCellsOf(table).map(({ id, row, column }): Entry => {
      const nodes = [row, column].flatMap((leaf) => (leaf ? [...leaf.path, leaf.node] : []));
      const words = [table.sheet, table.name, table.subject].map(plain).concat(nodes.flatMap(wordsOf));
      return {
        id,
        words: [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length),
        isTotal: column.node.total === true,
      };
    }),
  ),
);

/**
 * The figures that somebody may mean by some words of rows, columns or tables, the likeliest first: every part of
 * the query has to be a word of the figure, or the piece of one.
 *
 * @param query words with blanks between them or without: `不掌握 自然人`, `企业新收`
 * @example findFigures(form, "不予公开 过程性") // ids of that row, its total first
 */
export function findFigures(form: Form, query: string): readonly FigureId[] {
  const parts = query
    .split(/[\s·、，]+/)
    .map(plain)
    .filter((part) => part !== "");
  if (parts.length === 0) return [];
  return entriesOf(form)
    .map((entry) => ({ entry, rank: parts.reduce((sum, part) => sum + rankOf(part, entry), 0) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || Number(b.entry.isTotal) - Number(a.entry.isTotal))
    .map(({ entry }) => entry.id);
}

/** How far a part is from the words of a figure: a whole word, several in a row, the beginning of one, a piece of one. */
function rankOf(part: string, { words }: Entry): number {
  if (words.includes(part)) return 0;
  if (words.reduce((text, word) => text.replace(word, ""), part) === "") return 1;
  if (words.some((word) => word.startsWith(part))) return 2;
  return words.some((word) => word.includes(part)) ? 3 : Infinity;
}
