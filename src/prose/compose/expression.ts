import type { Filing } from "../../figures";
import { textOfRuns } from "../run";
import { engineFor } from "./engine";
import { fullWidthMistake, mistakeOf, type TemplateMistake } from "./mistake";
import { sayableIn } from "./names";
import { runsOf } from "./provenance";
import { scopeOf } from "./scope";

export type Expressed =
  | { readonly ok: true; readonly text: string; readonly todo: boolean }
  | { readonly ok: false; readonly mistake: Omit<TemplateMistake, "place"> };

/** Prints what may stand between `{{` and `}}`, alone: for templates that are no text, as a Word file. */
export function expressionsFor(filing: Filing): (expression: string) => Expressed {
  const sayable = sayableIn(filing);
  const engine = engineFor(filing, sayable);
  const scope = scopeOf(sayable);
  return (expression) => {
    const template = `{{ ${expression.trim()} }}`;
    const wrong = fullWidthMistake(template);
    if (wrong) return { ok: false, mistake: wrong };
    try {
      const lines = runsOf(engine.parseAndRenderSync(template, scope) as string);
      const todo = lines.some((runs) => runs.some((run) => run.todo));
      return { ok: true, text: lines.map(textOfRuns).join("\n"), todo };
    } catch (error) {
      return { ok: false, mistake: mistakeOf(error, template, [...sayable.keys()]) };
    }
  };
}
