import type { Sentence } from "../outline/clause";
import type { Subject } from "./state";
import { has, sensesIn } from "./senses";

const numbered =
  /^[\s#]*(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节)|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}[、）]|\d{1,2}[.、．])/;
const longest = 40;

/** What a heading says the text below it is about; undefined for a sentence that is no heading. Under
 * requests, `办理情况` and `结转情况` go on with them. */
export function headingOf(
  { clauses, start, end }: Sentence,
  text: string,
  subject: Subject | undefined,
): { readonly subject: Subject | undefined } | undefined {
  if (end - start > longest || !numbered.test(text.slice(start, end))) return undefined;
  if (clauses.some(({ statements }) => statements.length > 0)) return undefined;
  const words = clauses.flatMap((clause) => clause.words);
  if (has(words, "none")) return undefined;
  if (sensesIn(words, "block").length > 0) return { subject: "disputes" };
  if (has(words, "request")) return { subject: "requests" };
  const goesOn =
    has(words, "receive", "settle", "handle", "carry") && words.every(({ senses }) => senses.length === 0);
  if (goesOn && subject === "requests") return { subject };
  return { subject: has(words, "publish") ? "info" : undefined };
}
