import { Context, Output, Parser, toValueSync } from "liquidjs";
import type { Emitter, Liquid, TopLevelToken } from "liquidjs";
import type { Filing } from "../../figures";
import { engineFor } from "../compose/engine";
import { fullWidthMistake } from "../compose/mistake";
import { RunEmitter } from "../compose/runEmitter";
import { templateScope } from "../compose/templateScope";
import { templateValuesIn } from "../compose/templateValues";
import { expressionIn, outputOf } from "./parse";
import { chipOf } from "./print";
import { tidied, type Segment } from "./segment";

/**
 * A template as it reads for this filing: conditions are worked out, and what it prints stays a chip or a field. The
 * text is the one that composing gives. Undefined where the template has a mistake.
 */
export function unfold(filing: Filing, template: string): readonly Segment[] | undefined {
  if (fullWidthMistake(template)) return undefined;
  const values = templateValuesIn(filing);
  const engine = engineFor(filing, values);
  const scope = templateScope(values);
  const emitter = new SegmentEmitter();
  try {
    const templates = new OutputParser(engine).parse(template);
    const context = new Context(scope, engine.options, { sync: true });
    toValueSync(engine.renderer.renderTemplates(templates, context, emitter));
  } catch {
    // Composing words the mistake for the clerk.
    return undefined;
  }
  const alone = (code: string) => printed(engine, code, scope);
  return tidied(emitter.told.map((told) => segmentOf(told, alone)));
}

/** Words, or what an output printed, with its source. */
type Told = { readonly text: string; readonly code?: string };

/** A piece that prints the same on its own is kept; one that needs a variable of the template becomes words. */
function segmentOf({ text, code }: Told, alone: (code: string) => string | undefined): Segment {
  if (code === undefined || text === "") return { kind: "text", text };
  const own = chipOf(expressionIn(code));
  return own.kind === "chip" && alone(own.code) === text ? outputOf(own.code) : { kind: "text", text };
}

function printed(engine: Liquid, code: string, scope: object): string | undefined {
  const emitter = new RunEmitter();
  try {
    const context = new Context(scope, engine.options, { sync: true });
    toValueSync(engine.renderer.renderTemplates(engine.parse(code), context, emitter));
  } catch {
    // A variable that is defined only within the whole template.
    return undefined;
  }
  return emitter.text();
}

/** Collects what a template prints, piece by piece. */
class SegmentEmitter implements Emitter {
  /** Liquid's own buffer of text; the pieces take its place. */
  readonly buffer = "";
  readonly told: Told[] = [];

  write(text: unknown): void {
    this.told.push({ text: String(text) });
  }

  print(code: string, text: string): void {
    this.told.push({ code, text });
  }
}

/** Parses outputs so that they tell their source. */
class OutputParser extends Parser {
  override parseToken(token: TopLevelToken, rest: TopLevelToken[]): ReturnType<Parser["parseToken"]> {
    const parsed = super.parseToken(token, rest);
    if (parsed instanceof Output) tellSource(parsed);
    return parsed;
  }
}

function tellSource(output: Output): void {
  const render = output.render.bind(output);
  const code = output.token.getText();
  output.render = function* (context, emitter): IterableIterator<unknown> {
    const own = new RunEmitter();
    yield* render(context, own);
    if (emitter instanceof SegmentEmitter) emitter.print(code, own.text());
  };
}
