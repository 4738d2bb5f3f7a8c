import { numeral } from "./numerals";

/** How the paragraphs of one level of a list are numbered. */
export interface Level {
  readonly start: number;
  /** The name of the format, as `chineseCounting` (ISO/IEC 29500-1, 17.18.59). */
  readonly format: string;
  /** `%1、`: the number of the first level, and a mark. */
  readonly text: string;
}

/** A list whose paragraphs Word numbers itself. */
export interface NumberedList {
  /** Lists that share one count have the same key. */
  readonly key: string;
  readonly levels: readonly (Level | undefined)[];
}

/** The most levels of a list in Word. */
export const mostLevels = 9;

/** The number of the next paragraph of a list at a level, from 0 on: `一、`, `（二）`, `3.`. */
export type Counting = (list: NumberedList, level: number) => string;

/** Counts the paragraphs of a document as Word does. To be asked in the order of the document. */
export function counting(): Counting {
  const counts = new Map<string, (number | undefined)[]>();
  return (list, level) => {
    const own = list.levels[level];
    if (!own) return "";
    const count = counts.get(list.key) ?? [];
    counts.set(list.key, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels[at];
      return other ? numeral(count[at] ?? other.start, at === level ? own.format : other.format) : "";
    });
  };
}
