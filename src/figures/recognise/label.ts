import { oncePerText } from "./oncePerText";
import { alike } from "./thresholds";

/**
 * A label as it is compared, in a document and on a sheet alike: without blanks, numbers of the list, words in
 * brackets and marks. A number in brackets stays, as in 第二十条第（一）项: it tells one label from the next.
 */
export const bare: (text: string) => string = oncePerText((text) =>
  text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[.、)])+/, "")
    .replace(/\((?![一二三四五六七八九十\d]+\))[^()]*\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, ""),
);

/** How many letters may stand around a label, or be added to it. */
const around = 12;

/** A longer text is a sentence. */
export const longestLabel = 120;

/** How many letters alone at the end of a line may be the beginning of a label. */
const leastPiece = 4;

/**
 * How well a text fits a label of the form, from 0 to 1. A label inside a long paragraph is not the label of a row;
 * the beginning of a label, cut where its line ended, is.
 */
export function fit(label: string, text: string): number {
  if (text === label) return 1;
  const value = likeness(label, text);
  if (value >= alike) return value;
  if (text.length <= label.length + around && text.startsWith(label)) return alike;
  return text.length >= leastPiece && label.startsWith(text) ? alike : 0;
}

/**
 * The likeness of two labels, from 0 to 1: the share of pairs of neighbouring letters that they have in common
 * (Dice).
 */
export function likeness(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  if (!mayBeAlike(a, b)) return 0;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  const all = a.length + 1 + (b.length + 1);
  return (2 * common) / all;
}

/**
 * A quick test before the likeness: whether two labels have enough letters in common. Less than half does not
 * count as alike.
 */
function mayBeAlike(a: string, b: string): boolean {
  const least = (alike * (a.length + b.length + 2)) / 2 - 1;
  if (Math.min(a.length, b.length) < least) return false;
  let common = 0;
  for (const letter of b) if (a.includes(letter)) common += 1;
  return common >= least;
}

/** The pairs of neighbouring letters. Both ends count as letters, so that single letters can be compared too. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const letters = `^${text}$`;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
