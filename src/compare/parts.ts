import { equalitiesOf, totalOf } from "../form";
import type { ComparedLine, Comparison } from "./comparison";

/**
 * Where the change of a total comes from: the lines that it adds up and that changed, the greatest change first.
 * Empty for a line that is no total, and where last year is not known.
 */
export function causesOf(
  { form, lines }: Comparison,
  { figures: [total, ...others] }: ComparedLine,
): ComparedLine[] {
  if (others.length > 0) return [];
  const alone = new Map(
    lines.flatMap((line) => (line.figures.length === 1 ? [[line.figures[0], line] as const] : [])),
  );
  const addends = equalitiesOf(form)
    .filter((equality) => totalOf(equality) === total)
    .find(({ left }) => left.every((id) => alone.has(id)));
  return (addends?.left ?? [])
    .flatMap((id) => alone.get(id) ?? [])
    .filter(({ change }) => change.kind !== "unknown" && change.kind !== "level")
    .sort((a, b) => Math.abs(byOf(b)) - Math.abs(byOf(a)));
}

const byOf = ({ change }: ComparedLine) => (change.kind === "unknown" ? 0 : Number(change.by.text));
