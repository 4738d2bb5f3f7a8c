import { forms, type FigureId, type Form } from "../../form";
import { kindsOf } from "../kinds";
import type { CellGrid } from "./cellGrid";
import { Gatherer, type Doubt, type FoundAt } from "./gatherer";
import { gluedMarks } from "./gluedMarks";
import { gridTables, type GridTable } from "./gridTables";
import type { Line } from "./line";
import { loneBlanks } from "./loneBlanks";
import { slippedRows } from "./slippedRows";
import { tablesTwice } from "./tablesTwice";
import { tokensOf, type CellToken } from "./tokens";
import { takeByWords } from "./takeByWords";
import { idsOf, labelsOf, wantedRows } from "./wanted";

export type { Doubt } from "./gatherer";

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
 * Finds the three tables in the lines of a document; the variant of the form that explains most of it wins. A
 * table with rows and columns is read cell by cell, as on a live sheet; any other by the order of its words.
 */
export function recognise(lines: readonly Line[]): Recognised {
  const tokens = tokensOf(lines);
  const held = new Set(tokens.map(({ label }) => label));
  const document = lines.map(({ cells }) => cells);
  const agreedWith = (form: Form) => [...labelsOf(form)].filter((label) => held.has(label)).length;
  const explainedBy = (form: Form) => {
    const recognised = recogniseForm(tokens, form, gridTables(form, document), document);
    return { recognised, score: scoreOf(recognised) + agreedWith(form) };
  };
  const [first, ...others] = forms;
  let best = explainedBy(first);
  for (const form of others) {
    // In most documents the first form already explains more than another could at best.
    if (kindsOf(form).size + agreedWith(form) <= best.score) continue;
    const explained = explainedBy(form);
    if (explained.score > best.score) best = explained;
  }
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
  const found = new Gatherer();
  const rows = wantedRows(form);
  const inGrids = new Set(grids.flatMap(({ spots }) => [...spots.keys()]));
  const rest = rows.filter(({ figures }) => !figures.some(({ id }) => inGrids.has(id)));
  if (rest.length > 0) takeByWords(found, tokens, form, new Set(rest));
  for (const grid of grids) found.takeGrid(grid, rows, document);
  const doubtAll = (kind: Doubt["kind"], all: readonly (readonly FigureId[])[]) => {
    for (const figures of all)
      found.doubt(kind, figures, figures.map((id) => String(found.sources.get(id)?.content ?? "")).join(" "));
  };
  doubtAll("sum", slippedRows(form, found.sources));
  doubtAll("blank", loneBlanks(form, found.sources));
  doubtAll("mark", gluedMarks(form, found.sources));
  for (const { id, title } of tablesTwice(form, tokens))
    found.doubt("twice", rows.filter(({ table }) => table.id === id).flatMap(idsOf), title);
  const missing = rows.flatMap(idsOf).filter((id) => !found.sources.has(id));
  return { form, missing, sources: found.sources, doubts: found.doubts, used: found.used };
}
