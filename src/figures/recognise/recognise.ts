import { forms, type FigureId, type Form } from "../../form";
import { readFigure, type Content } from "../read/readFigure";
import { gridTables, type GridTable } from "./gridTables";
import { labelPlaces, type LabelPlace } from "./labelPlaces";
import type { CellGrid } from "./cellGrid";
import type { Line } from "./line";
import { tokensOf, type Token } from "./tokens";
import { firstRun, valuesBehind, type Values } from "./valuesBehind";
import { labelsOf, wantedRows, type Wanted } from "./wanted";

/** Where a figure was found: line and cell of the document, from 0. */
interface Source {
  readonly line: number;
  readonly cell: number;
  readonly content: Content;
}

/** Something about a reading that a person should look at. */
export interface Doubt {
  /** `label`: the label has other words; `cells`: more or fewer cells than the form has; `content`: no number. */
  readonly kind: "label" | "cells" | "content";
  readonly figures: readonly FigureId[];
  /** What stands there. */
  readonly found: string;
}

/** The tables of the form as a document holds them. */
export interface Recognised {
  readonly form: Form;
  readonly sources: ReadonlyMap<FigureId, Source>;
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
  const agreed = ({ form }: Recognised) => [...labelsOf(form)].filter((label) => held.has(label)).length;
  return preferred
    .map((form) => recogniseForm(tokens, form, gridTables(form, document), document))
    .reduce((a, b) => (score(b) + agreed(b) > score(a) + agreed(a) ? b : a));
}

const score = ({ sources, missing, doubts }: Recognised) =>
  sources.size - missing.length - doubts.filter(({ kind }) => kind !== "content").length;

function recogniseForm(
  tokens: readonly Token[],
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
  const missing = rows
    .flatMap(({ figures }) => figures.map(({ id }) => id))
    .filter((id) => !found.sources.has(id));
  return { form, missing, sources: found.sources, doubts: found.doubts, used: found.used };
}

/** Takes rows by the order of the words; the labels of all rows together tell where each stands. */
function takeByWords(
  found: Findings,
  tokens: readonly Token[],
  rows: readonly Wanted[],
  taken: ReadonlySet<Wanted>,
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
    last = Math.max(last, place.at, values.cells.at(-1)?.at ?? 0);
  });
  for (const row of rows) {
    if (row.label !== "" || !taken.has(row)) continue;
    const values = firstRun(tokens, row.figures.length, last + 1);
    if (values) found.take(row, values, tokens, undefined);
  }
}

/** Gathers what is found, row by row. */
class Findings {
  readonly sources = new Map<FigureId, Source>();
  readonly doubts: Doubt[] = [];
  readonly used = new Set<number>();

  take(row: Wanted, { cells, exact }: Values, tokens: readonly Token[], place: LabelPlace | undefined): void {
    const label = place && tokens[place.at];
    const figures = row.figures.map(({ id }) => id);
    const found = String(label?.content ?? "");
    if (label) this.used.add(label.line);
    if (!exact) this.doubts.push({ kind: "cells", figures, found });
    if (place && place.fit < 1) this.doubts.push({ kind: "label", figures, found });
    row.figures.forEach((figure, index) => {
      const source = cells[index];
      if (source) this.#put(figure, source);
    });
  }

  takeGrid({ spots, reworded, lines }: GridTable, rows: readonly Wanted[], document: CellGrid): void {
    for (const line of lines) this.used.add(line);
    for (const { figures, found } of reworded) this.doubts.push({ kind: "label", figures, found });
    for (const figure of rows.flatMap(({ figures }) => figures)) {
      const spot = spots.get(figure.id);
      if (!spot) continue;
      const content = document[spot.row]?.[spot.column];
      this.#put(figure, { line: spot.row, cell: spot.column, content });
    }
  }

  #put({ id, kind }: Wanted["figures"][number], { line, cell, content }: Source): void {
    this.sources.set(id, { line, cell, content });
    this.used.add(line);
    if (readFigure(content, kind).state === "unreadable")
      this.doubts.push({ kind: "content", figures: [id], found: String(content) });
  }
}
