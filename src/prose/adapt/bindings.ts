import { isFeeYuan } from "../read";
import type { Item } from "../reconcile";
import type { Edit } from "./edit";
import type { Names } from "./namesIn";
import { placeholder } from "./numeral";
import { note, words } from "./words.zh-CN";

/** Decides for every number of a text what a template prints in its place. */
export function* bindings(items: readonly Item[], text: string, names: Names): Generator<Edit> {
  const told: { readonly value: number; readonly expression: string }[] = [];
  for (const item of items) {
    const { claim } = item;
    const { start, end, surface, value } = claim;
    const expression = expressionOf(item, names);
    const printed = expression === undefined ? undefined : placeholder(surface, expression);
    if (expression !== undefined && printed !== undefined) {
      told.push({ value, expression });
      yield { start, end, replacement: printed, effect: "bound" };
      continue;
    }
    if (expression !== undefined) {
      const like = told.findLast((earlier) => earlier.value === value && earlier.expression !== expression);
      yield guard(text, end, expression, value === 0 ? "0" : like?.expression);
      continue;
    }
    const ratio = ratioOf(item, text, names);
    if (ratio) yield ratio;
    else if (placeholder(surface, "") === undefined) yield guard(text, end, "", undefined);
    else if (needsALook(item, text))
      yield { start, end, replacement: note(words.formerly(surface)), effect: "open" };
  }
}

/** The value of a claim in the words of a template; undefined where the report itself does not bear it out. */
function expressionOf({ claim, verdict, ...item }: Item, names: Names): string | undefined {
  const { about, value, unit } = claim;
  const terms: readonly string[] = item.terms ?? [];
  if (about.kind === "elsewhere") return names.ofFact(value, unit);
  if (about.kind === "lastYear") return sumOf(about.terms ?? [], names, "上年.");
  if (about.kind !== "figures") return undefined;
  const fee = terms.some(isFeeYuan);
  if (verdict !== "agrees" && !(fee && verdict === "unknown")) return undefined;
  return sumOf(terms, names);
}

/** `申请.本年新收.总计 | 加: 申请.上年结转.总计`. */
function sumOf(terms: readonly string[], names: Names, prefix = ""): string | undefined {
  const parts = terms.map(names.ofTerm);
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return parts.map((name) => `${prefix}${name ?? ""}`).join(" | 加: ");
}

/** Percentages are computed anew, on the same base as before. */
function ratioOf({ claim, verdict, base, terms }: Item, text: string, names: Names): Edit | undefined {
  const { about, start, end } = claim;
  if (about.kind === "growth" && about.of) {
    const of = terms ?? about.of;
    const now = sumOf(of, names);
    const before = of.length === 1 ? sumOf(of, names, "上年.") : undefined;
    const word = /(?:增长|增加|上升|提高|上涨|下降|减少|回落|降低|下滑)了?约?$/.exec(text.slice(0, start));
    if (now === undefined || before === undefined || !word) return undefined;
    return { start: word.index, end, replacement: `{{ ${now} | 同比: ${before} }}`, effect: "bound" };
  }
  if (about.kind === "share" && about.part && verdict === "agrees" && base?.terms.length === 1) {
    const part = sumOf(about.part, names);
    const whole = sumOf(base.terms, names);
    if (part === undefined || whole === undefined) return undefined;
    return { start, end, replacement: `{{ ${part} | 百分比: ${whole} }}`, effect: "bound" };
  }
  return undefined;
}

/** A note behind the clause. It shows where the words do not hold for the filing, or always. */
function guard(text: string, from: number, expression: string, expected: string | undefined): Edit {
  const behind = /[，；。\n]/.exec(text.slice(from));
  const at = behind ? from + behind.index : text.length;
  const says = expected === "0" ? note(words.notZero) : note(words.notAll);
  const replacement =
    expected === undefined || expression.includes("|")
      ? says
      : `{% if ${expression} == ${expected} %}{% else %}${says}{% endif %}`;
  return { start: at, end: at, replacement, effect: expected === undefined ? "open" : "guard" };
}

/** Time limits set by law are the same every year, and so are small numbers in words (两个方面). */
const constant = /^(?:个?(?:工作日|小时|月)|分钟|天|日|级|个?百分点|区)/;

/** Whether the clerk should look at a number that stays as it is: one with a unit might still be a figure. */
export function needsALook({ claim: { about, surface, unit, end } }: Item, text: string): boolean {
  if (about.kind !== "elsewhere") return true;
  return /[\d０-９余]/.test(surface) && unit !== "" && !constant.test(unit + text.slice(end, end + 4));
}
