import type { Filing } from "../../figures";
import { partsOf } from "../../form";
import type { Composed, Run } from "../run";
import { engineFor } from "./engine";
import { fullWidthMistake, mistakeOf, type TemplateMistake } from "./mistake";
import { templateValuesIn } from "./templateValues";
import { render } from "./render";
import { templateScope } from "./templateScope";

export { expressionsFor } from "./expression";
export { usableNames } from "./templateValues";
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
  const values = templateValuesIn(filing);
  const engine = engineFor(filing, values);
  const scope = templateScope(values);
  const names = [...values.keys()];
  const paragraphs: Composed[] = [];
  const mistakes: TemplateMistake[] = [];

  for (const { place, template: byDefault = "" } of partsOf(filing.form)) {
    const own = filing.paragraphs.filter(
      (paragraph) => paragraph.place === place && paragraph.text.trim() !== "",
    );
    const source = own.length > 0 ? "own" : "default";
    const template = own.length > 0 ? own.map(({ text }) => text).join("\n") : byDefault;
    const print = (printed: readonly Run[][]) => {
      for (const runs of printed) paragraphs.push({ place, runs, source });
    };
    const wrong = fullWidthMistake(template);
    if (wrong) {
      mistakes.push({ place, ...wrong });
      print(asTyped(template));
      continue;
    }
    try {
      print(render(engine, template, scope));
    } catch (error) {
      mistakes.push({ place, ...mistakeOf(error, template, names) });
      print(asTyped(template));
    }
  }
  return { paragraphs, mistakes };
}

/** A template that cannot be printed, line by line as the clerk wrote it. */
const asTyped = (template: string): Run[][] =>
  template
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text) => [{ text }]);
