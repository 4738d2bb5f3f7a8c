import type { Run } from "../run";
import { Said, todo } from "./said";
import { words } from "./words.zh-CN";

// Unicode keeps these code points out of all text, so that nothing that the clerk writes can look like them.
const [open, middle, close] = ["\uFDD0", "\uFDD1", "\uFDD2"];
const wrapped = new RegExp(`${open}([^${middle}]*)${middle}([^${close}]*)${close}`);

/** The message of the error when a template prints a name that only begins other names, as `申请.本年新收`. */
export const groupPrinted = "a group of names was printed";

/** What a template prints for a value: its words, wrapped in what they stand for. */
export function printed(value: unknown): string {
  if (value instanceof Said) return `${open}${JSON.stringify(value.source)}${middle}${value.text}${close}`;
  if (Array.isArray(value)) return value.map(printed).join("");
  if (value === null || value === undefined) return printed(todo(words.blank));
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return value.toString();
  throw new Error(groupPrinted);
}

/** The paragraphs of a rendered template, one per line, as runs. */
export function runsOf(rendered: string): Run[][] {
  return rendered
    .split(/\r?\n/)
    .map((line) => runsOfLine(line.trim()))
    .filter((runs) => runs.length > 0);
}

function runsOfLine(line: string): Run[] {
  // Splitting by an expression with two groups gives text, source, words, text, source, words, …, text.
  const pieces = line.split(wrapped);
  const runs: Run[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [text = "", source, said = ""] = pieces.slice(at, at + 3);
    if (text !== "") runs.push({ text });
    if (source !== undefined) runs.push({ text: said, ...(JSON.parse(source) as Omit<Run, "text">) });
  }
  return runs;
}
