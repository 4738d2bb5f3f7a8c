import type { FigureId, Place } from "../form";

/** A stretch of text. A number that was taken from the filing remembers what it stands for. */
export interface Run {
  readonly text: string;
  /** The figures whose sum the text states; one for a plain figure. */
  readonly figures?: readonly FigureId[];
  /** The name of the fact of 其他数据 that the text states. */
  readonly fact?: string;
  /** The clerk has to replace this before the report goes out: an empty cell, or what only they can tell. */
  readonly todo?: true;
}

/** One paragraph of the narrative, ready to print. */
export interface Composed {
  readonly place: Place;
  readonly runs: readonly Run[];
  /** `own`: from the clerk's words in 正文; `default`: from the default templates. */
  readonly source: "own" | "default";
}

/** The words of a paragraph. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
