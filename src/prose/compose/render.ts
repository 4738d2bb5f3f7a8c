import { Context, toValueSync, type Liquid } from "liquidjs";
import type { Run } from "../run";
import { RunEmitter } from "./runEmitter";

/**
 * Renders a template to paragraphs of runs.
 *
 * @throws what Liquid throws on a mistake in the template; `mistakeOf` words it for staff
 */
export function render(engine: Liquid, template: string, scope: object): Run[][] {
  const emitter = new RunEmitter();
  const context = new Context(scope, engine.options, { sync: true });
  toValueSync(engine.renderer.renderTemplates(engine.parse(template), context, emitter));
  return emitter.paragraphs();
}
