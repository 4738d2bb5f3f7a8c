import type { Context, Spot } from "./context";
import type { About, Terms } from "./claim";
import { disputeTerms, proceedingsIn } from "./disputes";
import { decisions } from "./lexicon";
import { outcomeTerms } from "./requests";

/** `行政许可、行政处罚、行政强制分别为120件、35件、0件`: the numbers take the names of the list in their order. */
export function listedAbout({ near, before }: Spot, context: Context): About | undefined {
  if (context.listed.length > 0 && /^[、，和及]*$/.test(before)) {
    const [terms, ...rest] = context.listed;
    context.listed = rest;
    return terms && { kind: "figures", terms };
  }
  context.listed = [];
  const list = /^(.+?)(?:处理决定|决定|案件|申请)?(?:数量|件数|数)?分别(?:为|是|有)?$/.exec(near)?.[1];
  if (list === undefined) return undefined;
  const terms = list.split(/[、和及与]|以及/).map((name) => termsOf(name, context));
  const [first, ...rest] = terms;
  if (first === undefined || rest.length === 0 || rest.includes(undefined)) return undefined;
  context.listed = rest.filter((each) => each !== undefined);
  return { kind: "figures", terms: first };
}

function termsOf(name: string, context: Context): Terms | undefined {
  const decision = decisions.find(([cue]) => cue.test(name));
  if (decision) return [`disclosure.${decision[1]}.decisions`];
  const [proceeding] = proceedingsIn(name);
  if (proceeding) return context.disclosure ? disputeTerms(proceeding, "total") : undefined;
  return context.disclosure || context.subject === "requests" ? outcomeTerms(name) : undefined;
}
