import example from "../../assets/example/baishiyi-2023.json";
import type { Content } from "../../src/figures";
import type { FigureId } from "../../src/form";

/** The figures of the example, all of them in balance. */
export const balanced: readonly (readonly [FigureId, Content])[] = Object.entries(example.figures) as [
  FigureId,
  Content,
][];
