const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits that are set higher than the line, as those that point to a footnote: they are no part of the number before. */
export const raised = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
