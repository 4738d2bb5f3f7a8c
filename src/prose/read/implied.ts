import type { Terms } from "./claim";
import type { Context } from "./context";
import { disputeTerms } from "./disputes";

/** A value that follows from a number before it: `均维持`, `全部予以公开`. */
export interface Implied {
  readonly surface: string;
  /** Where the words begin in those that were searched. */
  readonly at: number;
  readonly value: number;
  readonly terms: Terms;
}

/** `收到公民提出的申请3件`: received, and from natural persons. */
export function askersIn(near: string, value: number): Implied | undefined {
  const match = /(?:公民|自然人|个人)(?!.*(?:法人|组织|单位|企业))/.exec(near);
  return match && /收到|受理|接收|接到/.test(near)
    ? { surface: match[0], at: match.index, value, terms: ["requests.new.natural"] }
    : undefined;
}

/** What the words between two numbers say of the number before them. */
export function impliedIn(words: string, context: Context): Implied[] {
  const implied: Implied[] = [];
  const add = (pattern: RegExp, value: number | undefined, terms: (match: RegExpExecArray) => Terms) => {
    const match = pattern.exec(words);
    if (match && value !== undefined)
      implied.push({ surface: match[0], at: match.index, value, terms: terms(match) });
  };
  if (context.subject === "requests") {
    const { received } = context;
    add(/(?:均|全部)(?:已)?(?:按.{0,8})?不予公开/, received, () => ["requests.denied.total"]);
    add(/(?:所有申请)?(?:均已|全部)[^，。；]{0,10}办结/, received, () => ["requests.resultTotal.total"]);
    add(/(?:均|全部)(?:已)?(?:按.{0,8})?予以公开|结果(?:均|全部)?为予以公开/, received, () => [
      "requests.granted.total",
    ]);
    const [row = "new", ...rows] = context.rows.filter((each) => each !== "resultTotal");
    add(/(?:(?:均|全部)[为系]|(?<=，)系)(?:自然人|公民|个人)/, received, () => [
      `requests.${row}.natural`,
      ...rows.map((each) => `requests.${each}.natural`),
    ]);
  }
  if (context.subject === "disputes") {
    for (const [proceeding, value] of context.proceedings) {
      const own = (outcome: string) => () => disputeTerms(proceeding, outcome);
      add(
        /(?:均|全部)(?:获|为|被|已)?(?:予以)?(?:结果)?(?:为)?维持(?:结果)?|(?:复议)?结果(?:均|全部)?为(?:结果)?维持|被复议机关(?:予以)?维持/,
        value,
        own("upheld"),
      );
      if (proceeding !== context.proceeding) continue;
      add(/(?:均|全部)(?:判决)?胜诉|(?:我\S{0,2}|本\S{0,2})胜诉/, value, own("upheld"));
      add(/已(?:全部)?审结/, 0, own("pending"));
      add(/(?:正在|尚在)审理(?:中|过程中)?|(?:均|全部)?尚未审结/, value, own("pending"));
      add(/(?:，|均|结果)为其他(?:结果|$|(?=[，。；]))/, value, own("otherOutcome"));
    }
  }
  return implied;
}
