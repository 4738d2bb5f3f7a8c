import { exactOf, exactSum, type Filing } from "../../figures";
import type { Claim, Terms } from "../read";
import { agrees } from "./agrees";
import type { Item, Meaning } from "./item";
import { receivedReading, requestTotals } from "./requestTotals";
import { slipDistance } from "./slipDistance";
import { heldBy } from "./valueOfTerms";

/** A number against the figures that it is about, in every meaning that its words allow. */
export function figuresItem(filing: Filing, claim: Claim, terms: Terms): Item {
  const main = against(filing, claim, terms);
  if (main.verdict !== "differs") return main;
  if (settlesNewOnes(filing, claim, terms)) return { ...main, verdict: "agrees" };
  const others = (claim.alternatives ?? []).map((each) => against(filing, claim, each));
  const fitting = others.find(({ verdict }) => verdict === "agrees");
  if (fitting) return fitting;
  const rival = claim.why.rivals
    .map((each) => against(filing, claim, each))
    .find(({ verdict }) => verdict === "agrees");
  if (rival) return { ...main, verdict: "unsure", meanings: [meaningOf(main), meaningOf(rival)] };
  if (isDoubtful(claim.why.frame))
    return { ...main, verdict: "unsure", meanings: [meaningOf(main), { terms: undefined }] };
  return nearest(claim, [main, ...others]);
}

/** Holds a claim against the figures that it is about. */
export function against(filing: Filing, claim: Claim, terms: Terms): Item {
  const { value, figures } = heldBy(filing, terms);
  if (value === undefined) return { claim, verdict: "unknown", terms, figures };
  const reading = receivedReading(filing.form, terms);
  return {
    claim,
    verdict: agrees(claim, value) ? "agrees" : "differs",
    terms,
    figures,
    held: value,
    ...(reading === undefined ? {} : { reading }),
  };
}

/** `新收33件，全部办结` beside 35 settled of which 2 were carried in: all that came in were. */
function settlesNewOnes(filing: Filing, { value, why }: Claim, terms: Terms): boolean {
  const { settled, carriedIn } = requestTotals(filing.form);
  if (why.rule !== "predicate" || terms.join() !== settled || carriedIn === undefined) return false;
  const carried = heldBy(filing, [carriedIn]).value;
  return carried !== undefined && exactSum([exactOf(value), carried]) === heldBy(filing, terms).value;
}

const meaningOf = ({ terms, held }: Item): Meaning => ({ terms, ...(held === undefined ? {} : { held }) });

/** In a list of published items a number may be one of them although it is called as the form calls a row. */
const isDoubtful = (frame: Claim["why"]["frame"]) => frame === "publication" || frame === "unit";

/** If all meanings differ, the one that a slip of the pen explains: 794 for 749, not for 713. */
function nearest({ surface, value }: Claim, items: readonly Item[]): Item {
  const distance = ({ held = "" }: Item) => slipDistance(/\d/.test(surface) ? exactOf(value) : surface, held);
  return items.reduce((best, each) =>
    each.held !== undefined && distance(each) < distance(best) ? each : best,
  );
}
