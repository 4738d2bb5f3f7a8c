import { alignLines } from "./alignLines";
import { fit } from "./label";
import { oncePerText } from "./oncePerText";
import { alike } from "./thresholds";
import type { CellToken } from "./tokens";

/** Where the label of a row stands: its token, and how well its words fit, from 0 to 1. */
export interface LabelPlace {
  readonly at: number;
  readonly fit: number;
  /** Its last piece, where it is cut over several tokens. */
  readonly end: number;
}

/** The most pieces into which a label is cut. */
const pieces = 6;

/**
 * Finds labels among the cells of a document, in their order. A label that is cut over several lines is known by its
 * pieces together, also where numbers stand between them.
 */
export function labelPlaces(
  labels: readonly string[],
  tokens: readonly CellToken[],
): (LabelPlace | undefined)[] {
  const fits = labels.map(() => new Map<number, LabelPlace>());
  tokens.forEach(({ label: text }, at) => {
    if (text === "") return;
    const fitOf = fitsTo(text);
    for (const [row, label] of labels.entries()) {
      const place = placeOf(label, tokens, at, fitOf(label));
      if (place.fit >= alike) fits[row]?.set(at, place);
    }
  });
  const places = [...new Set(fits.flatMap((of) => [...of.keys()]))].sort((a, b) => a - b);
  const fitAt = (row: number, place = -1) => fits[row]?.get(places[place] ?? -1);
  const weight = (row: number, place: number) => fitAt(row, place)?.fit ?? 0;
  return alignLines(labels.length, places.length, weight).map((place, row) => fitAt(row, place));
}

/** A token that may be a label, alone or, where it is the beginning of the label, with the texts behind it. */
function placeOf(label: string, tokens: readonly CellToken[], at: number, alone: number): LabelPlace {
  let text = tokens[at]?.label ?? "";
  let best: LabelPlace = { at, fit: alone, end: at };
  if (!label.startsWith(text)) return best;
  let joined = 1;
  for (let next = at + 1; joined < pieces && next < tokens.length && text.length < label.length; next += 1) {
    const piece = tokens[next];
    if (piece?.kind !== "text") continue;
    if (piece.label === "") break;
    text += piece.label;
    joined += 1;
    const own = fit(label, text);
    if (own > best.fit) best = { at, fit: own, end: next };
  }
  return best;
}

/** `fit` for a text, worked out once per label: reading a document by its words spends nine tenths of its time here. */
const fitsTo = oncePerText((text) => {
  const known = new Map<string, number>();
  return (label: string): number => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const fresh = fit(label, text);
    known.set(label, fresh);
    return fresh;
  };
});
