import type { BoundNumber } from "../adapt";
import type { Chip } from "./chips";
import { outputOf } from "./parse";
import { joined, type Segment } from "./segment";

/** A number in typed words that the workbook bears out. */
export interface Offer {
  /** Where it stands in the words of the pieces, chips as they read now. */
  readonly start: number;
  readonly end: number;
  /** What may replace it, and reads the same now. */
  readonly code: string;
}

/** The text of pieces as it reads now. */
export const shownText = (segments: readonly Segment[], chip: (code: string) => Chip): string =>
  segments.map((segment) => shown(segment, chip)).join("");

function shown(segment: Segment, chip: (code: string) => Chip): string {
  switch (segment.kind) {
    case "text":
      return segment.text;
    case "chip":
      return chip(segment.code).text;
    case "field":
      return `〔${segment.asks}〕`;
  }
}

/**
 * The numbers of typed words that agree with the tables, and may follow them from now on. A number is only offered
 * where the text would read the same to the letter.
 *
 * @param bound what `boundNumbers` finds in `shownText` of the pieces
 */
export function offersIn(
  bound: readonly BoundNumber[],
  segments: readonly Segment[],
  chip: (code: string) => Chip,
): readonly Offer[] {
  const text = shownText(segments, chip);
  const typed: { readonly from: number; readonly to: number }[] = [];
  let at = 0;
  for (const segment of segments) {
    const { length } = shown(segment, chip);
    if (segment.kind === "text") typed.push({ from: at, to: at + length });
    at += length;
  }
  return bound.flatMap(({ start, end, replacement }): Offer[] => {
    const parts = /^(?<code>\{\{[^{}]*\}\})(?<unit>[^{}]*)$/.exec(replacement)?.groups;
    const { code = "", unit = "" } = parts ?? {};
    if (!typed.some(({ from, to }) => from <= start && end <= to)) return [];
    const isSame = code !== "" && chip(code).text + unit === text.slice(start, end);
    return isSame ? [{ start, end: end - unit.length, code }] : [];
  });
}

/** The pieces with chips in place of the numbers that were offered. */
export function withOffers(
  segments: readonly Segment[],
  offers: readonly Offer[],
  chip: (code: string) => Chip,
): Segment[] {
  let at = 0;
  return joined(
    segments.flatMap((segment): Segment[] => {
      const from = at;
      at += shown(segment, chip).length;
      if (segment.kind !== "text") return [segment];
      const to = at;
      return replaced(
        segment.text,
        from,
        offers.filter(({ start, end }) => from <= start && end <= to),
      );
    }),
  );
}

function replaced(text: string, from: number, offers: readonly Offer[]): Segment[] {
  const pieces: Segment[] = [];
  let at = from;
  for (const { start, end, code } of offers) {
    pieces.push({ kind: "text", text: text.slice(at - from, start - from) }, outputOf(code));
    at = end;
  }
  return [...pieces, { kind: "text", text: text.slice(at - from) }];
}
