import type { Rows } from "../../lexicon";
import type { FoundReading } from "../found";
import { requestTerms } from "../terms";
import { decide } from "./decide";
import { opens } from "./flow";
import { newOnesIn, settlesPartOf } from "./held";
import { comesFromLastYear, leaveParts, leaveUnits } from "./apart";

/**
 * Decides, for every number of requests received or in hand, whether it holds those carried in. The words decide
 * (含上年结转, 新收); where they leave it open, sums that meet are evidence, never a condition. What stays open keeps
 * its other meaning: the filing decides.
 */
export function assign(found: readonly FoundReading[], rows: Rows): void {
  const flows = found.filter(({ flow }) => flow !== undefined);
  flows.forEach((each, index) => {
    if (comesFromLastYear(each, flows[index - 1], flows[index + 1])) {
      const terms = requestTerms(rows, [rows.carriedIn]);
      if (terms) each.about = { kind: "figures", terms };
      flows[index] = { ...each, flow: "carriedIn" };
    }
    if (each.flow === "received") leaveParts(each, flows.slice(Math.max(0, index - mostParts), index));
    if (opens(each)) leaveUnits(each, flows[index + 1]);
  });
  let next = flows.length;
  for (let index = flows.length - 1; index >= 0; index -= 1) {
    const each = flows[index];
    if (!each) continue;
    const episode = flows.slice(index + 1, Math.min(next, index + longestEpisode));
    const newOnes = newOnesIn(each, flows[next]);
    const holds = each.flow !== "received" && (settlesPartOf(each, episode) || newOnes !== undefined);
    const following = newOnes ? [newOnes, ...episode] : episode;
    if ((opens(each) || holds) && each.about.kind === "figures" && each.about.terms.length === 1)
      decide({ head: each, before: flows[index - 1], following, holds }, rows);
    if (opens(each)) next = index;
  }
}

const mostParts = 12;

/** After so many numbers a text no longer refers to the first. */
const longestEpisode = 60;
