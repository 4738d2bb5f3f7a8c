import type { Form } from "../../form";
import type { Gatherer } from "./gatherer";
import { headsAstray, headsOf } from "./headsAstray";
import { labelPlaces } from "./labelPlaces";
import type { CellToken } from "./tokens";
import { isTorn, shortRows, type WordRow } from "./unsureRows";
import { firstRun, valuesBehind } from "./valuesBehind";
import { idsOf, wantedRows, type WantedRow } from "./wanted";

/** Takes rows by the order of the words; the labels of all rows together tell where each stands. */
export function takeByWords(
  found: Gatherer,
  tokens: readonly CellToken[],
  form: Form,
  taken: ReadonlySet<WantedRow>,
): void {
  const rows = wantedRows(form);
  const told = labelledRows(rows, tokens);
  const short = shortRows(told, tokens);
  let table: WantedRow["table"] | undefined;
  for (const each of told) {
    const { row, place, values } = each;
    const isFirst = row.table !== table;
    ({ table } = row);
    if (!taken.has(row)) continue;
    const exact = values.exact && !short.has(row) && !isTorn(each);
    found.take(row, { ...values, exact }, tokens, place);
    if (isFirst && headsAstray(row.table, tokens, place.at))
      found.doubt("cells", rows.filter((other) => other.table === table).flatMap(idsOf), row.table.title);
  }
  // Without any label, numbers are no table of the form.
  if (told.length === 0) return;
  const last = Math.max(...told.map(({ place, values }) => Math.max(place.at, values.cells.at(-1)?.at ?? 0)));
  for (const row of rows) {
    if (row.label !== "" || !taken.has(row)) continue;
    const values = firstRun(tokens, row.figures.length, last + 1);
    if (values) found.take(row, values, tokens, undefined);
  }
}

/** The rows whose labels the document holds, with the cells behind them. */
function labelledRows(rows: readonly WantedRow[], tokens: readonly CellToken[]): WordRow[] {
  const labelled = rows.filter(({ label }) => label !== "");
  const places = labelPlaces(
    labelled.map(({ label }) => label),
    withoutHeads(rows, tokens),
  );
  return labelled.flatMap((row, index): WordRow[] => {
    const place = places[index];
    if (!place) return [];
    const behind = places.findIndex((other, at) => at > index && other !== undefined);
    const next = places[behind];
    const before = next && { at: next.at, indent: labelled[behind]?.indent ?? 0 };
    return [{ row, place, values: valuesBehind(tokens, place.at, row, before) }];
  });
}

/** A line with so many heads is a line of heads and not a row: 总计 and 其他 are heads of columns too. */
const fewestHeads = 2;

function withoutHeads(rows: readonly WantedRow[], tokens: readonly CellToken[]): readonly CellToken[] {
  const heads = new Set(rows.flatMap(({ table }) => headsOf(table)));
  const held = new Map<number, number>();
  for (const { line, label } of tokens)
    if (label !== "" && heads.has(label)) held.set(line, (held.get(line) ?? 0) + 1);
  return tokens.map((token) =>
    (held.get(token.line) ?? 0) >= fewestHeads ? { ...token, label: "" } : token,
  );
}
