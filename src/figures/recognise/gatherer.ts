import type { FigureId } from "../../form";
import { readFigure, type Content } from "../read/readFigure";
import type { CellGrid } from "./cellGrid";
import type { doubtNames } from "./doubts.zh-CN";
import type { GridTable } from "./gridTables";
import type { LabelPlace } from "./labelPlaces";
import type { CellToken } from "./tokens";
import type { RowValues } from "./valuesBehind";
import type { WantedRow } from "./wanted";

/** Where a figure was found: line and cell of the document, from 0. */
export interface FoundAt {
  readonly line: number;
  readonly cell: number;
  readonly content: Content;
}

/** Something about a reading that a person should look at. */
export interface Doubt {
  readonly kind: keyof typeof doubtNames;
  readonly figures: readonly FigureId[];
  /** What stands there. */
  readonly found: string;
}

/** Gathers what a document holds, row by row: where each figure stands, the doubts about it, and which lines are used. */
export class Gatherer {
  readonly sources = new Map<FigureId, FoundAt>();
  readonly doubts: Doubt[] = [];
  readonly used = new Set<number>();

  take(
    row: WantedRow,
    { cells, exact }: RowValues,
    tokens: readonly CellToken[],
    place: LabelPlace | undefined,
  ): void {
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

  takeGrid(
    { spots, reworded, stray, lines }: GridTable,
    rows: readonly WantedRow[],
    document: CellGrid,
  ): void {
    for (const line of lines) this.used.add(line);
    for (const { figures, found } of reworded) this.doubts.push({ kind: "label", figures, found });
    for (const { figures, row } of stray) this.doubt("cells", figures, wordsIn(document[row]));
    for (const figure of rows.flatMap(({ figures }) => figures)) {
      const spot = spots.get(figure.id);
      if (!spot) continue;
      const content = document[spot.row]?.[spot.column];
      this.#put(figure, { line: spot.row, cell: spot.column, content });
    }
  }

  doubt(kind: Doubt["kind"], figures: readonly FigureId[], found: string): void {
    this.doubts.push({ kind, figures, found });
  }

  #put({ id, kind }: WantedRow["figures"][number], { line, cell, content }: FoundAt): void {
    this.sources.set(id, { line, cell, content });
    this.used.add(line);
    const unsure = typeof content === "string" && apart.test(content);
    if (unsure || readFigure(content, kind).state === "unreadable")
      this.doubts.push({ kind: "content", figures: [id], found: String(content) });
  }
}

/** Digits with a blank between them: one number, or two from cells that were merged. */
const apart = /\p{Nd}\s+\p{Nd}/u;

const wordsIn = (line: readonly Content[] = []): string =>
  line
    .flatMap((content) =>
      content === null || content === undefined || content === "" ? [] : [String(content)],
    )
    .join(" ");
