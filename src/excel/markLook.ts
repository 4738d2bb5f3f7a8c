import type { MarkKind } from "../sheets/port";

/** A mark is a fill and a sign before the number, so that it is seen without colour, on paper too. */
const looks: Readonly<Record<MarkKind, { readonly sign: string; readonly fill: string }>> = {
  suspect: { sign: "▲", fill: "#F8B4B4" },
  mandatory: { sign: "△", fill: "#FCE0E0" },
  query: { sign: "？", fill: "#FFE3A8" },
};

export const markFill = (kind: MarkKind): string => looks[kind].fill;

export const isMarkFill = (fill: string): boolean => Object.values(looks).some((look) => look.fill === fill);

/**
 * The number format that puts a mark's sign before whatever the cell shows, numbers, texts and zero alike:
 * a format changes no value, breaks no formula and is undone by the format that was there.
 */
export function markFormat(kind: MarkKind, numberFormat: string): string {
  const lead = `"${looks[kind].sign} "`;
  const number = /^[0#?,.]+$/.test(numberFormat) ? numberFormat : "General";
  return `${lead}${number};${lead}-${number};${lead}${number};${lead}@`;
}

/** Tells our number formats, also where a marked cell was copied to. */
export const isMarkFormat = (numberFormat: string): boolean =>
  Object.values(looks).some(({ sign }) => numberFormat.startsWith(`"${sign} "`));
