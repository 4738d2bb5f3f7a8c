import type { Context } from "./context";
import { decisions, otherBusiness, requestNoun } from "./lexicon";

const nouns: readonly (readonly [RegExp, Context["subject"]])[] = [
  [/复议|诉讼|起诉/g, "disputes"],
  [/规范性文件|规章(?!制度)/g, "documents"],
  [new RegExp(decisions.map(([cue]) => cue.source).join("|"), "g"), "decisions"],
  [new RegExp(otherBusiness.source, "g"), "other"],
  [new RegExp(requestNoun.source, "g"), "requests"],
];

/** Takes the subject of some words into the context: what is named last holds. */
export function follow(words: string, context: Context): void {
  if (/信息公开|公开.{0,4}信息|依申请/.test(words)) context.disclosure = true;
  const documents = [...words.matchAll(/规范性文件|规章(?!制度)/g)].at(-1)?.[0];
  if (documents !== undefined) context.document = documents === "规章" ? "rules" : "normativeDocuments";
  let latest = -1;
  for (const [pattern, subject] of nouns) {
    const at = [...words.matchAll(pattern)].at(-1)?.index ?? -1;
    if (at > latest) [latest, context.subject] = [at, subject];
  }
}
