import type { Filing } from "../../figures";
import { namesOf, type FigureId } from "../../form";
import { engineFor } from "../compose/engine";
import { render } from "../compose/render";
import { templateScope } from "../compose/templateScope";
import { templateValuesIn } from "../compose/templateValues";
import { textOfRuns } from "../run";
import { expressionIn } from "./parse";
import { words } from "./words.zh-CN";

/** A chip as a person sees it. */
export interface Chip {
  /** What it prints now. */
  readonly text: string;
  /** Where that comes from: `表三 · 本年新收 · 总计`. */
  readonly source: string;
  /** `open`: its cell is still empty; `wrong`: it cannot be printed. */
  readonly state: "good" | "open" | "wrong";
  /** The figures that it states. */
  readonly figures: readonly FigureId[];
}

/** What chips show for a filing; each is worked out once. */
export function chipsFor(filing: Filing): (code: string) => Chip {
  const values = templateValuesIn(filing);
  const engine = engineFor(filing, values);
  const scope = templateScope(values);
  const known = new Map<string, Chip>();
  const names = namesOf(filing.form);

  function chipFor(code: string): Chip {
    const expression = expressionIn(code);
    const spoken = words.spoken(expression);
    try {
      const runs = render(engine, code, scope).flat();
      const figures = [...new Set(runs.flatMap((run) => run.figures ?? []))];
      const [only, ...others] = figures;
      const title = only !== undefined && others.length === 0 ? names.get(only)?.title : undefined;
      return {
        text: textOfRuns(runs),
        source: title === undefined || expression.includes("|") ? spoken : title,
        state: runs.some(({ todo }) => todo) ? "open" : "good",
        figures,
      };
    } catch {
      // An unknown name; composing tells the clerk which was probably meant.
      return { text: words.unknown, source: spoken, state: "wrong", figures: [] };
    }
  }

  return (code) => {
    const chip = known.get(code) ?? chipFor(code);
    known.set(code, chip);
    return chip;
  };
}
