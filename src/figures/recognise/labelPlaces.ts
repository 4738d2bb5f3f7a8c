import { alignLines } from "./alignLines";
import { fit } from "./label";
import { alike } from "./thresholds";
import type { CellToken } from "./tokens";

/** Where the label of a row stands: its token, and how well its words fit, from 0 to 1. */
export interface LabelPlace {
  readonly at: number;
  readonly fit: number;
}

/** Pieces that a label is cut into at most. */
const pieces = 6;

/**
 * Finds labels among the cells of a document, in their order. A label that is cut over several lines is known by its
 * pieces together, also where numbers stand between them.
 */
export function labelPlaces(
  labels: readonly string[],
  tokens: readonly CellToken[],
): (LabelPlace | undefined)[] {
  const fits = labels.map((label) => fitsOf(label, tokens));
  const places = [...new Set(fits.flatMap((of) => [...of.keys()]))].sort((a, b) => a - b);
  const weight = (row: number, place: number) => fits[row]?.get(places[place] ?? -1) ?? 0;
  return alignLines(labels.length, places.length, weight).map((place, row) => {
    const at = place === undefined ? undefined : places[place];
    const value = at === undefined ? undefined : fits[row]?.get(at);
    return at === undefined || value === undefined ? undefined : { at, fit: value };
  });
}

/** The tokens that may be a label, with how well they fit it. */
function fitsOf(label: string, tokens: readonly CellToken[]): ReadonlyMap<number, number> {
  const fits = new Map<number, number>();
  tokens.forEach((token, at) => {
    if (token.label === "") return;
    const own = rememberedFit(label, token.label);
    const cut = own < 1 && token.label !== label && label.startsWith(token.label);
    const value = cut ? Math.max(own, joinedFit(label, tokens, at)) : own;
    if (value >= alike) fits.set(at, value);
  });
  return fits;
}

/** How well a piece of a label fits together with the texts behind it. */
function joinedFit(label: string, tokens: readonly CellToken[], at: number): number {
  let text = tokens[at]?.label ?? "";
  let best = 0;
  let joined = 1;
  for (let next = at + 1; joined < pieces && next < tokens.length && text.length < label.length; next += 1) {
    const piece = tokens[next];
    if (!piece || piece.kind !== "text") continue;
    if (piece.label === "") break;
    text += piece.label;
    joined += 1;
    best = Math.max(best, fit(label, text));
  }
  return best;
}

const remembered = new Map<string, Map<string, number>>();
/** Texts that are remembered for a label; the texts of a document are few, and mostly the same everywhere. */
const most = 2000;

/** `fit`, worked out once for a pair of words: nine tenths of reading a document are this. */
function rememberedFit(label: string, text: string): number {
  const known = remembered.get(label);
  const value = known?.get(text);
  if (value !== undefined) return value;
  const fresh = fit(label, text);
  if (known && known.size < most) known.set(text, fresh);
  else remembered.set(label, new Map([[text, fresh]]));
  return fresh;
}
