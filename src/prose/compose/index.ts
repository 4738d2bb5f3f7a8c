import type { Filing } from "../../figures";
import { partsOf } from "../../form";
import type { Composed } from "../run";
import { engineFor } from "./engine";
import { fullWidthMistake, mistakeOf, type TemplateMistake } from "./mistake";
import { sayableIn } from "./names";
import { runsOf } from "./provenance";
import { scopeOf } from "./scope";

export { expressionsFor, type Expressed } from "./expression";
export { usableNames, type UsableName } from "./names";
export type { TemplateMistake } from "./mistake";

export interface Composition {
  readonly paragraphs: readonly Composed[];
  readonly mistakes: readonly TemplateMistake[];
}

/**
 * Writes the narrative of a filing: the clerk's own words where there are any, else default sentences that say
 * only what the figures prove. Every number that comes from the filing remembers its figures. A template with
 * a mistake is printed as it was typed, and the mistake is told.
 */
export function compose(filing: Filing): Composition {
  const sayable = sayableIn(filing);
  const engine = engineFor(filing, sayable);
  const scope = scopeOf(sayable);
  const names = [...sayable.keys()];
  const paragraphs: Composed[] = [];
  const mistakes: TemplateMistake[] = [];

  for (const { place, template: byDefault = "" } of partsOf(filing.form)) {
    const own = filing.paragraphs.filter(
      (paragraph) => paragraph.place === place && paragraph.text.trim() !== "",
    );
    const source = own.length > 0 ? "own" : "default";
    const template = own.length > 0 ? own.map(({ text }) => text).join("\n") : byDefault;
    const print = (rendered: string) => {
      for (const runs of runsOf(rendered)) paragraphs.push({ place, runs, source });
    };
    const wrong = fullWidthMistake(template);
    if (wrong) {
      mistakes.push({ place, ...wrong });
      print(template);
      continue;
    }
    try {
      print(engine.parseAndRenderSync(template, scope) as string);
    } catch (error) {
      mistakes.push({ place, ...mistakeOf(error, template, names) });
      print(template);
    }
  }
  return { paragraphs, mistakes };
}
