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
  return [...rows.slice(0, -1), last.map((text, index) => text + (first[index] ?? "")), ...others];
}

/** The rest of labels that began on the page before, beside cells whose numbers stand there already. */
function isRest(first: Row, last: Row): boolean {
  return (
    first.length === last.length &&
    last.some(isFigure) &&
    first.every(
      (text, index) =>
        text === "" ||
        (!isNumbered(text) && !isFigure(text) && !isFigure(last[index] ?? "") && last[index] !== ""),
    )
  );
}
