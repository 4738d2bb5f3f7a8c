import type { About, Terms } from "./claim";
import type { Context, Proceeding, Spot } from "./context";
import { endings } from "./lexicon";

/** The proceedings that some words name, in their order. */
export function proceedingsIn(words: string): Proceeding[] {
  if (/未经复议|直接起诉|直接提起/.test(words)) return ["suitDirect"];
  if (/复议后/.test(words)) return ["suitAfterReview"];
  const found: Proceeding[] = [];
  if (/复议/.test(words)) found.push("review");
  if (/诉讼|起诉|应诉/.test(words)) found.push("suits");
  return found;
}

/** The terms for an outcome of proceedings; the form keeps two blocks of suits. */
export function disputeTerms(proceeding: Proceeding, outcome: string): Terms {
  if (proceeding !== "suits" || outcome === "total") return [`disputes.${proceeding}.${outcome}`];
  return [`disputes.suitDirect.${outcome}`, `disputes.suitAfterReview.${outcome}`];
}

/** Words of the form, and of an organ that is the respondent: reviews and suits that an organ of justice decides have others. */
const formWords =
  /结果(?:均?为)?(?:维持|纠正)|(?:维持|纠正)结果|其他结果|尚未审结|未经复议|复议后(?:起诉|提起)|被(?:申请|提起)?(?:行政)?(?:复议|诉讼|起诉)|申请人(?:(?:不服|对).{0,12})?(?:提起|提出|申请)(?:行政)?(?:复议|诉讼)/;

/** What a number says of reviews and suits about disclosure; undefined if it does not speak of them. */
export function disputeAbout({ near, next, mention, sentence }: Spot, context: Context): About | undefined {
  if (!/^(?:件|件次|宗|起|次|例|项|份|)$/.test(mention.unit)) return undefined;
  const afterwards = /^(?:的)?(?:行政)?(?:复议|诉讼)/.test(next) ? next : "";
  const named = proceedingsIn(near).length > 0 ? proceedingsIn(near) : proceedingsIn(afterwards);
  const ending = endingOf(near) ?? (named.length === 0 ? endingOf(next) : undefined);
  if (named.length === 0 && !(context.subject === "disputes" && ending !== undefined)) return undefined;
  // An organ that decides reviews itself would not count none.
  if (!context.disclosure && !formWords.test(sentence) && mention.value !== 0) return undefined;
  const both =
    named.length > 1 && /(?:和|及|以及|、|与)(?:行政)?诉讼(?:案件)?(?:共|合计|均为|各)?$/.test(near);
  const last = named.at(-1) ?? context.proceeding ?? "review";
  context.proceeding = last;
  if (both) {
    const [first, ...others] = named.flatMap((proceeding) => disputeTerms(proceeding, ending ?? "total"));
    return first === undefined ? undefined : { kind: "figures", terms: [first, ...others] };
  }
  if (ending === undefined) context.proceedings.set(last, mention.value);
  return { kind: "figures", terms: disputeTerms(last, ending ?? "total") };
}

export function endingOf(words: string): string | undefined {
  return endings.find(([cue]) => cue.test(words))?.[1];
}
