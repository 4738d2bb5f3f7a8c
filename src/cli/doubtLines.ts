import { doubtNames, type Doubt } from "../figures/recognise";
import { words } from "./words.zh-CN";

/** A line for every place of a file that a person should look at before believing what was read there. */
export const doubtLines = (doubts: readonly Doubt[]): string[] =>
  doubts.map(({ kind, found }) => words.doubt(doubtNames[kind], found));
