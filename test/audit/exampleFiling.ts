import example from "../../assets/example/baishiyi-2023.json";
import { count, parseFiling, type Figure, type Filing } from "../../src/figures";
import type { FigureId } from "../../src/form";

/** The example filing, which balances, with some figures changed; figures named in `computed` are formulas. */
export function exampleWith(
  changes: Readonly<Record<string, number | Figure>> = {},
  computed: readonly FigureId[] = [],
): Filing {
  const parsed = parseFiling(example);
  if (!parsed.ok) throw new Error(parsed.message);
  const figures = new Map(parsed.filing.figures);
  for (const [id, change] of Object.entries(changes)) {
    figures.set(id as FigureId, typeof change === "number" ? count(change) : change);
  }
  return { ...parsed.filing, figures, computed: new Set(computed) };
}
