import type { Place } from "../../form";
import { nearest } from "./nearest";
import { noDivisor } from "./filters/dividedBy";
import { filterNames } from "./engine";
import { groupPrinted, unitsPrinted } from "./runEmitter";
import { words } from "./words.zh-CN";

/** What is wrong with a template, and where: the paragraph is printed as it was typed. */
export interface TemplateMistake {
  readonly place: Place;
  /** Line and column within the template, from 1. */
  readonly line: number;
  readonly column: number;
  /** What stands there. */
  readonly found: string;
  readonly message: string;
  /** The right name that is most like what stands there. */
  readonly nearest?: string;
}

type Mistake = Omit<TemplateMistake, "place">;

interface LiquidFault {
  readonly message: string;
  readonly token?: { readonly input: string; readonly begin: number; readonly end: number };
}

const isFault = (error: unknown): error is LiquidFault =>
  typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";

const said = (pattern: RegExp, fault: LiquidFault) => pattern.exec(fault.message)?.[1];

/** What Liquid refused, in words for staff. */
export function mistakeOf(error: unknown, template: string, names: readonly string[]): Mistake {
  if (!isFault(error)) throw error;
  const { token } = error;
  const found = token?.input.slice(token.begin, token.end).trim() ?? "";
  const at = positionOf(template, token?.begin ?? 0);
  const suggest = (typed: string, among: readonly string[]) => {
    const like = nearest(typed, among);
    return like === undefined ? {} : { nearest: like };
  };
  if (error.message.startsWith("undefined variable")) {
    return { ...at, found, message: words.mistakes.unknownName(found), ...suggest(found, names) };
  }
  if (error.message.startsWith(unitsPrinted)) return { ...at, found, message: words.mistakes.units(found) };
  if (error.message.startsWith(groupPrinted)) {
    return { ...at, found, message: words.mistakes.group(found), ...suggest(found, names) };
  }
  if (error.message.startsWith(noDivisor)) return { ...at, found, message: words.mistakes.noDivisor };
  const filter = said(/^undefined filter: ([^,]+)/, error);
  if (filter !== undefined)
    return {
      ...at,
      found: filter,
      message: words.mistakes.unknownFilter(filter),
      ...suggest(filter, filterNames),
    };
  const tag = said(/^tag "([^"]+)" not found/, error);
  if (tag !== undefined) return { ...at, found: tag, message: words.mistakes.unknownTag(tag) };
  if (error.message.includes("not closed")) return { ...at, found, message: words.mistakes.notClosed(found) };
  return { ...at, found, message: words.mistakes.unclear(found) };
}

/** Marks that a Chinese input method types instead of the marks of a template. */
const fullWidth: readonly (readonly [RegExp, string])[] = [
  [/｛｛|｛\{|\{｛/, "{{"],
  [/｝｝|｝\}|\}｝/, "}}"],
  [/｛[%％]|\{％/, "{%"],
  [/[%％]｝|％\}/, "%}"],
];
const inside: Readonly<Record<string, string>> = {
  "｜": "|",
  "．": ".",
  "＝": "=",
  "＞": ">",
  "＜": "<",
  "：": ":",
};

/** Full-width marks, which Liquid takes for text or for letters of a name. */
export function fullWidthMistake(template: string): Mistake | undefined {
  for (const [pattern, meant] of fullWidth) {
    const match = pattern.exec(template);
    if (match) return fullWidthAt(template, match.index, match[0], meant);
  }
  for (const code of template.matchAll(/\{[{%].*?[}%]\}/gs)) {
    const quoteless = code[0].replace(/"[^"]*"|'[^']*'/g, (text) => " ".repeat(text.length));
    const at = quoteless.search(/[｜．＝＞＜：]/);
    if (at >= 0) {
      const typed = quoteless.charAt(at);
      return fullWidthAt(template, code.index + at, typed, inside[typed] ?? "");
    }
  }
  return undefined;
}

function fullWidthAt(template: string, at: number, typed: string, meant: string): Mistake {
  return { ...positionOf(template, at), found: typed, message: words.mistakes.fullWidth(typed, meant) };
}

function positionOf(template: string, at: number): { line: number; column: number } {
  const lines = template.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
