import type { MarkKind } from "../port";

/** A mark is a fill and a sign before the number, so that it is seen without colour, on paper too. */
const looks: Readonly<Record<MarkKind, { readonly sign: string; readonly fill: string }>> = {
  suspect: { sign: "▲", fill: "#F8B4B4" },
  mandatory: { sign: "△", fill: "#FCE0E0" },
  query: { sign: "？", fill: "#FFE3A8" },
};

/** The colour of a mark, `#RRGGBB`. */
export const markFill = (kind: MarkKind): string => looks[kind].fill;

/** Whether a colour is that of a mark of ours. */
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

/** The number format of a rule of the workbook's own: it holds for numbers only, whatever their format. */
export const checkFormat = (kind: MarkKind): string => markFormat(kind, "General");

const kinds = Object.keys(looks) as readonly MarkKind[];

/**
 * Which mark a number format is, also where a marked cell was copied to. Excel may give a format back written in
 * another way than it was set; the sign that it begins with stays.
 */
export function markKindOf(numberFormat: string): MarkKind | undefined {
  const first = numberFormat.replace(/^["\\]+/, "");
  return kinds.find((kind) => first.startsWith(looks[kind].sign));
}

/** The number format that a mark was written around. */
export const formatInside = (markFormat: string): string =>
  /^"[^"]*"([^;]+);/.exec(markFormat)?.[1] ?? "General";

/** Whether a number format is that of a mark of ours. */
export const isMarkFormat = (numberFormat: string): boolean => markKindOf(numberFormat) !== undefined;
