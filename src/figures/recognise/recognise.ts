import { forms, type FigureId, type Form } from "../../form";
import { kindsOf } from "../kinds";
import type { CellGrid } from "./cellGrid";
import { Findings, type Doubt, type FoundAt } from "./findings";
import { gridTables, type GridTable } from "./gridTables";
import { headsAstray } from "./headsAstray";
import { labelPlaces } from "./labelPlaces";
import type { Line } from "./line";
import { slippedRows } from "./slippedRows";
import { tablesTwice } from "./tablesTwice";
import { tokensOf, type CellToken } from "./tokens";
import { firstRun, valuesBehind } from "./valuesBehind";
import { labelsOf, wantedRows, type WantedRow } from "./wanted";

export type { Doubt } from "./findings";

/** The tables of the form as a document holds them. */
export interface Recognised {
  readonly form: Form;
  readonly sources: ReadonlyMap<FigureId, FoundAt>;
  readonly doubts: readonly Doubt[];
  /** Figures that the document does not hold. */
  readonly missing: readonly FigureId[];
  /** Lines that belong to the tables. */
  readonly used: ReadonlySet<number>;
}

/**
 * Finds the three tables in the lines of a document; the variant of the form that explains most of it wins. A table with
 * rows and columns is read cell by cell, as on a live sheet; one that is not, by the order of its words.
 */
export function recognise(lines: readonly Line[], preferred: readonly Form[] = forms): Recognised {
  const tokens = tokensOf(lines);
  const held = new Set(tokens.map(({ label }) => label));
  const document = lines.map(({ cells }) => cells);
  let best: { readonly recognised: Recognised; readonly score: number } | undefined;
  for (const form of preferred) {
    const agreed = [...labelsOf(form)].filter((label) => held.has(label)).length;
    // Of most documents the first form explains more than another could at best.
    if (best && kindsOf(form).size + agreed <= best.score) continue;
    const recognised = recogniseForm(tokens, form, gridTables(form, document), document);
    const score = scoreOf(recognised) + agreed;
    if (!best || score > best.score) best = { recognised, score };
  }
  if (!best) throw new RangeError("There is no form.");
  return best.recognised;
}

const scoreOf = ({ sources, missing, doubts }: Recognised) =>
  sources.size - missing.length - doubts.filter(({ kind }) => kind !== "content").length;

function recogniseForm(
  tokens: readonly CellToken[],
  form: Form,
  grids: readonly GridTable[],
  document: CellGrid,
): Recognised {
  const found = new Findings();
  const rows = wantedRows(form);
  const inGrids = new Set(grids.flatMap(({ spots }) => [...spots.keys()]));
  const rest = rows.filter(({ figures }) => !figures.some(({ id }) => inGrids.has(id)));
  if (rest.length > 0) takeByWords(found, tokens, rows, new Set(rest));
  for (const grid of grids) found.takeGrid(grid, rows, document);
  for (const figures of slippedRows(form, found.sources))
    found.doubt("sum", figures, figures.map((id) => String(found.sources.get(id)?.content ?? "")).join(" "));
  for (const { id, title } of tablesTwice(form, tokens))
    found.doubt("twice", rows.filter(({ table }) => table.id === id).flatMap(idsOf), title);
  const missing = rows.flatMap(idsOf).filter((id) => !found.sources.has(id));
  return { form, missing, sources: found.sources, doubts: found.doubts, used: found.used };
}

const idsOf = ({ figures }: WantedRow) => figures.map(({ id }) => id);

/** Takes rows by the order of the words; the labels of all rows together tell where each stands. */
function takeByWords(
  found: Findings,
  tokens: readonly CellToken[],
  rows: readonly WantedRow[],
  taken: ReadonlySet<WantedRow>,
): void {
  const labelled = rows.filter(({ label }) => label !== "");
  const places = labelPlaces(
    labelled.map(({ label }) => label),
    tokens,
  );
  let last = -1;
  labelled.forEach((row, index) => {
    const place = places[index];
    if (!place) return;
    const behind = places.slice(index + 1).findIndex((other) => other !== undefined);
    const next = behind < 0 ? undefined : index + 1 + behind;
    const nextAt = next === undefined ? undefined : places[next]?.at;
    const values = valuesBehind(
      tokens,
      place.at,
      row,
      nextAt === undefined ? undefined : { at: nextAt, indent: (next && labelled[next]?.indent) ?? 0 },
    );
    if (taken.has(row)) found.take(row, values, tokens, place);
    if (
      taken.has(row) &&
      row.table !== labelled[index - 1]?.table &&
      headsAstray(row.table, tokens, place.at)
    )
      found.doubt("cells", rows.filter(({ table }) => table === row.table).flatMap(idsOf), row.table.title);
    last = Math.max(last, place.at, values.cells.at(-1)?.at ?? 0);
  });
  for (const row of rows) {
    if (row.label !== "" || !taken.has(row)) continue;
    const values = firstRun(tokens, row.figures.length, last + 1);
    if (values) found.take(row, values, tokens, undefined);
  }
}
