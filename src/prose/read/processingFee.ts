import type { Form } from "../../form";
import type { Terms } from "./claim";

/** The fee for processing information, which no table holds: how much was collected, and for how many requests. */
const [yuan, cases] = ["informationFee.yuan", "informationFee.cases"] as const;

export const feeYuan: Terms = [yuan];
export const feeCases: Terms = [cases];

/** Whether a term is the amount that was collected. */
export const isFeeYuan = (term: string): boolean => term === yuan;

/** Whether a term is about the fee. */
export const isFee = (term: string): boolean => term === yuan || term === cases;

/** The fact of a form that tells it. */
export const feeFactOf = ({ usualFacts }: Form) => usualFacts.find(({ role }) => role === "processingFee");

/** The names that a form has for the fee, by term; empty in a form that does not ask for it. */
export function feeNames(form: Form): (readonly [term: string, name: string])[] {
  const fact = feeFactOf(form);
  return fact ? [yuan, cases].map((term) => [term, fact.name]) : [];
}
