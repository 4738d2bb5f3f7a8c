import { forms, type FigureId, type Form } from "../../form";
import { readFigure, type Content } from "../read/readFigure";
import { labelPlaces, type LabelPlace } from "./labelPlaces";
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

/** Finds the three tables in the lines of a document; the variant of the form that explains most of it wins. */
export function recognise(lines: readonly Line[], preferred: readonly Form[] = forms): Recognised {
  const tokens = tokensOf(lines);
  const held = new Set(tokens.map(({ label }) => label));
  const agreed = ({ form }: Recognised) => [...labelsOf(form)].filter((label) => held.has(label)).length;
  return preferred
    .map((form) => recogniseForm(tokens, form))
    .reduce((a, b) => (score(b) + agreed(b) > score(a) + agreed(a) ? b : a));
}

const score = ({ sources, missing, doubts }: Recognised) =>
  sources.size - missing.length - doubts.filter(({ kind }) => kind !== "content").length;

function recogniseForm(tokens: readonly Token[], form: Form): Recognised {
  const rows = wantedRows(form);
  const labelled = rows.filter(({ label }) => label !== "");
  const places = labelPlaces(
    labelled.map(({ label }) => label),
    tokens,
  );
  const found = new Findings();
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
    found.take(row, values, tokens, place);
    last = Math.max(last, place.at, values.cells.at(-1)?.at ?? 0);
  });
  for (const row of rows) {
    const values = row.label === "" ? firstRun(tokens, row.figures.length, last + 1) : undefined;
    if (values) found.take(row, values, tokens, undefined);
  }
  const missing = rows
    .flatMap(({ figures }) => figures.map(({ id }) => id))
    .filter((id) => !found.sources.has(id));
  return { form, missing, sources: found.sources, doubts: found.doubts, used: found.used };
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
    row.figures.forEach(({ id, kind }, index) => {
      const source = cells[index];
      if (!source) return;
      const { line, cell, content } = source;
      this.sources.set(id, { line, cell, content });
      this.used.add(line);
      if (readFigure(content, kind).state === "unreadable")
        this.doubts.push({ kind: "content", figures: [id], found: String(content) });
    });
  }
}
