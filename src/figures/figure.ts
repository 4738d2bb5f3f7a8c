/** Why a cell's content is no number of the form. */
export type WhyUnreadable =
  | "negative"
  | "fraction"
  | "tooLarge"
  | "date"
  | "error"
  | "boolean"
  | "notANumber"
  | "unitUnclear";

/**
 * What stands in a cell of the form. A blank or a "/" is never read as zero.
 *
 * A number keeps both a `value` to compute with (whole for counts) and its `exact` decimal digits: money in
 * 万元 carries four decimals and more, and is compared as written, never through binary floats.
 */
export type Figure =
  | { readonly state: "number"; readonly value: number; readonly exact: string; readonly note?: string }
  | { readonly state: "blank" }
  | { readonly state: "notApplicable"; readonly text: string }
  /** `below`: the amount below zero, where a count was typed with a minus. */
  | {
      readonly state: "unreadable";
      readonly text: string;
      readonly why: WhyUnreadable;
      readonly below?: number;
    };

/** A whole count as a figure. */
export function count(value: number): Figure {
  return { state: "number", value, exact: String(value) };
}

export const blank: Figure = { state: "blank" };

/** The number of a figure, or undefined where it holds none. */
export function valueOf(figure: Figure | undefined): number | undefined {
  return figure?.state === "number" ? figure.value : undefined;
}

/** What was typed, as one would show it to a person. */
export function textOf(figure: Figure | undefined): string {
  if (figure === undefined || figure.state === "blank") return "";
  return figure.state === "number" ? figure.exact : figure.text;
}
