import type { Finding } from "../audit";
import type { Explanation } from "../figures";

const isText = (value: unknown): value is string => typeof value === "string";

function isExplanation(value: unknown): value is Explanation {
  if (typeof value !== "object" || value === null) return false;
  const { code, seen, text } = value as Partial<Record<keyof Explanation, unknown>>;
  return isText(code) && isText(text) && Array.isArray(seen) && seen.every(isText);
}

/** What a workbook kept; entries of another shape, as a later version may write, are passed over. */
export function explanationsFrom(kept: unknown): Explanation[] {
  return Array.isArray(kept) ? kept.filter(isExplanation) : [];
}

/** The explanations with the one for a finding replaced; an empty text takes it away. */
export function explain(
  explanations: readonly Explanation[],
  { code, seen }: Pick<Finding, "code" | "seen">,
  text: string,
): Explanation[] {
  const others = explanations.filter((known) => known.code !== code);
  return text.trim() === "" ? others : [...others, { code, seen, text: text.trim() }];
}
