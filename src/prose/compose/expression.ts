import type { Filing } from "../../figures";
import { textOfRuns } from "../run";
import { engineFor } from "./engine";
import { fullWidthMistake, mistakeOf, type TemplateMistake } from "./mistake";
import { templateValuesIn } from "./templateValues";
import { render } from "./render";
import { templateScope } from "./templateScope";

export type Expressed =
  | { readonly ok: true; readonly text: string; readonly todo: boolean }
  | { readonly ok: false; readonly mistake: Omit<TemplateMistake, "place"> };

/**
 * Prints a single expression, which may stand between `{{` and `}}`: for templates that are not text, such as a
 * Word file.
 */
export function expressionsFor(filing: Filing): (expression: string) => Expressed {
  const values = templateValuesIn(filing);
  const engine = engineFor(filing, values);
  const scope = templateScope(values);
  return (expression) => {
    const template = `{{ ${expression.trim()} }}`;
    const wrong = fullWidthMistake(template);
    if (wrong) return { ok: false, mistake: wrong };
    try {
      const lines = render(engine, template, scope);
      const todo = lines.some((runs) => runs.some((run) => run.todo));
      return { ok: true, text: lines.map(textOfRuns).join("\n"), todo };
    } catch (error) {
      return { ok: false, mistake: mistakeOf(error, template, [...values.keys()]) };
    }
  };
}
