import type { Emitter } from "liquidjs";
import { textOfRuns, type Run } from "../run";
import { TemplateValue, todo } from "./templateValue";
import { UnitValues } from "./unitValues";
import { words } from "./words.zh-CN";

/** The message of the error when a template prints a name that only begins other names, as `申请.本年新收`. */
export const groupPrinted = "a group of names was printed";

/** The message of the error when a template prints the numbers of all units, without 前. */
export const unitsPrinted = "the numbers of units were printed";

/**
 * Wraps a value so that it reaches the emitter unchanged: Liquid turns a bare value into its number before it
 * writes it, but leaves a list as it is.
 */
export const asItIs = (value: unknown): readonly unknown[] => [value].flat();

/** Collects what a template prints as runs, so that a number keeps what it stands for. */
export class RunEmitter implements Emitter {
  /** Liquid's own buffer of text; runs take its place. */
  readonly buffer = "";
  readonly #runs: Run[] = [];

  /** @param printed the text of a template, or the list of values of one `{{ }}` */
  write(printed: unknown): void {
    if (typeof printed === "string") this.#add({ text: printed });
    else for (const value of asItIs(printed)) this.#add(runOf(value));
  }

  /** What was printed, to the letter. */
  text(): string {
    return textOfRuns(this.#runs);
  }

  /** What was printed, a paragraph per line, without blank lines and blanks around a line. */
  paragraphs(): Run[][] {
    const lines: Run[][] = [[]];
    for (const run of this.#runs)
      for (const [index, text] of run.text.split(/\r?\n/).entries()) {
        if (index > 0) lines.push([]);
        if (text !== "") lines.at(-1)?.push({ ...run, text });
      }
    return lines.map(trimmed).filter((runs) => runs.length > 0);
  }

  #add(run: Run): void {
    const last = this.#runs.at(-1);
    if (last && isPlain(last) && isPlain(run))
      this.#runs[this.#runs.length - 1] = { text: last.text + run.text };
    else this.#runs.push(run);
  }
}

const isPlain = ({ figures, fact, todo: isTodo }: Run) => !figures && fact === undefined && !isTodo;

function runOf(value: unknown): Run {
  if (value instanceof TemplateValue) return { text: value.text, ...value.source };
  if (value === null || value === undefined) return runOf(todo(words.blank));
  if (typeof value === "string") return { text: value };
  if (typeof value === "number" || typeof value === "boolean") return { text: value.toString() };
  throw new Error(value instanceof UnitValues ? unitsPrinted : groupPrinted);
}

/** A line without the blanks at its two ends. */
function trimmed(line: readonly Run[]): Run[] {
  const runs = [...line];
  while (runs[0]?.text.trim() === "") runs.shift();
  while (runs.at(-1)?.text.trim() === "") runs.pop();
  const [first] = runs;
  if (first) runs[0] = { ...first, text: first.text.trimStart() };
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs;
}
