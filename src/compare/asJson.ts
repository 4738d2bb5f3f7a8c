import type { Comparison } from "./comparison";

/** A comparison for scripts: every number with the expression that it comes from. */
export function comparisonJson({ years, lines, most }: Comparison) {
  return {
    years,
    lines: lines.map(({ name, title, figures, kind, values, change, share }) => ({
      name,
      title,
      figures,
      kind,
      values: years.map((year, index) => ({ year, ...(values[index] ?? { text: null }) })),
      change,
      ...(share && { share }),
    })),
    most: most.map(({ line, degree }) => ({ name: line.name, degree })),
  };
}
