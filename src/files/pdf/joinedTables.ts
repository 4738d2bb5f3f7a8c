import { unsure } from "./cellText";

type Row = readonly string[];

const squeezed = (cells: Row) => cells.join("").replace(/\s+/g, "");
const isNumbered = (text: string) => /^[（(]?[一二三四五六七八九十\d]+[）)、.．]/.test(text);
const isFigure = (text: string) => /^[\d.,，/—–-]+$/.test(text.trim());

/**
 * The rows of a table that goes on, on the next page, behind the rows it had: a head that is printed again is left
 * out, and a row that the end of the page has cut is one row.
 */
export function continued(rows: readonly Row[], more: readonly Row[]): Row[] {
  let repeated = 0;
  while (repeated < more.length && squeezed(more[repeated] ?? []) === squeezed(rows[repeated] ?? []))
    repeated += 1;
  const [first, ...others] = more.slice(repeated);
  const last = rows.at(-1);
  if (!first || !last || !isRest(first, last)) return [...rows, ...more.slice(repeated)];
  return [...rows.slice(0, -1), last.map((text, index) => joinedCell(text, first[index] ?? "")), ...others];
}

/** A number and more of it on the next page may as well be two: nobody can say. */
const joinedCell = (text: string, more: string): string =>
  isFigure(text) && isFigure(more) ? `${text},${more}${unsure}` : text + more;

const isRest = (first: Row, last: Row): boolean =>
  first.length === last.length &&
  last.some(isFigure) &&
  (isRestOfLabels(first, last) || isRestOfFigures(first, last));

/** The rest of numbers: every row has its label right before them, but for one that began on the page before. */
function isRestOfFigures(first: Row, last: Row): boolean {
  const begin = last.findIndex(isFigure);
  return (
    first[begin - 1] === "" &&
    first.every((text, index) =>
      index < begin ? !isNumbered(text) : text === "" || (isFigure(text) && isFigure(last[index] ?? "")),
    )
  );
}

/** The rest of labels that began on the page before, beside cells whose numbers stand there already. */
const isRestOfLabels = (first: Row, last: Row): boolean =>
  first.every(
    (text, index) =>
      text === "" ||
      (!isNumbered(text) && !isFigure(text) && !isFigure(last[index] ?? "") && last[index] !== ""),
  );
