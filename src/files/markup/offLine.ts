/** Where digits stand that are set higher or lower than the line, as the mark of a footnote is. */
export type OffLine = "raised" | "lowered";

const digits: Readonly<Record<OffLine, string>> = { raised: "⁰¹²³⁴⁵⁶⁷⁸⁹", lowered: "₀₁₂₃₄₅₆₇₈₉" };

/** The text with its digits kept apart: those that are off the line are no part of the number before them. */
export const offLine = (text: string, place: OffLine | undefined): string =>
  place === undefined
    ? text
    : text.replace(/[0-9０-９]/g, (digit) => digits[place][Number(digit.normalize("NFKC"))] ?? digit);
