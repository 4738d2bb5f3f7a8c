import {
  compareDecimals,
  exactDifference,
  exactOf,
  exactUnits,
  fixedText,
  percentOf,
  type Filing,
} from "../../figures";
import type { Claim, Terms } from "../read";
import { agrees } from "./agrees";
import type { Base, Item } from "./item";
import { decimalsOf } from "./percent";
import { areReceived, requestTotals } from "./requestTotals";
import { heldBy } from "./valueOfTerms";

/** A percentage that the filing bears out, with what it is of. */
interface Computed {
  readonly text: string;
  readonly base: Base;
}

/** Results are shares of what was settled, or of what was received; applicants of the requests received. */
export function shareItem(filing: Filing, claim: Claim, parts: readonly Terms[]): Item {
  const [part] = parts;
  if (!part) return { claim, verdict: "elsewhere", figures: [] };
  const decimals = decimalsOf(claim.surface);
  const shares = parts.flatMap((each) => {
    const { value } = heldBy(filing, each);
    if (value === undefined) return [];
    return wholesOf(filing, each).flatMap((terms): Computed[] => {
      const whole = heldBy(filing, terms).value;
      if (whole === undefined || whole === "0") return [];
      return [{ text: percentOf(value, whole, decimals), base: { terms, value: whole } }];
    });
  });
  return percentItem(filing, claim, part, shares);
}

function wholesOf({ form }: Filing, part: Terms): Terms[] {
  const { received, carriedIn, settled } = requestTotals(form);
  const wholes: Terms[] = [];
  if (settled !== undefined && !areReceived(form, part)) wholes.push([settled]);
  if (received !== undefined) wholes.push([received]);
  if (received !== undefined && carriedIn !== undefined) wholes.push([received, carriedIn]);
  return part.length > 1 && areReceived(form, part) ? wholes.reverse() : wholes;
}

/** Growth since last year, of whichever meaning the number before it had. */
export function growthItem(filing: Filing, claim: Claim, meanings: readonly Terms[], falls: boolean): Item {
  const { lastYear } = filing;
  const [of] = meanings;
  if (!of || !lastYear) return { claim, verdict: of ? "unknown" : "elsewhere", figures: [] };
  const decimals = decimalsOf(claim.surface);
  const computed = meanings.flatMap((terms) => {
    const now = heldBy(filing, terms).value;
    const before = heldBy(lastYear, terms).value;
    if (now === undefined || before === undefined || before === "0") return [];
    const fell = compareDecimals(now, before) < 0;
    const plain = percentOf(
      fell ? exactDifference(before, now) : exactDifference(now, before),
      before,
      decimals,
    );
    const turned = now !== before && fell !== falls;
    return [{ text: `${fell ? "-" : ""}${plain}`, plain, turned, base: { terms, value: before } }];
  });
  const fitting = computed.find(({ plain, turned }) => !turned && isSame(claim, plain));
  const [shown] = fitting ? [fitting] : computed;
  const { figures } = heldBy(filing, shown?.base.terms ?? of);
  if (!shown) return { claim, verdict: "unknown", terms: of, figures };
  const { base } = shown;
  return {
    claim,
    verdict: fitting ? "agrees" : "differs",
    terms: base.terms,
    figures,
    held: `${shown.text}%`,
    base,
    ...(fitting || shown.turned ? {} : { points: pointsBetween(claim, shown.plain) }),
  };
}

/** 增加6件, 减少3件: the difference from last year. */
export function changeItem(filing: Filing, claim: Claim, meanings: readonly Terms[], falls: boolean): Item {
  const { lastYear } = filing;
  const [of] = meanings;
  if (!of || !lastYear) return { claim, verdict: of ? "unknown" : "elsewhere", figures: [] };
  const changes = meanings.flatMap((terms) => {
    const { value: now, figures } = heldBy(filing, terms);
    const before = heldBy(lastYear, terms).value;
    if (now === undefined || before === undefined) return [];
    const change = falls ? exactDifference(before, now) : exactDifference(now, before);
    return [{ terms, figures, change, base: { terms, value: before } }];
  });
  const fitting = changes.find(({ change }) => compareDecimals(change, "0") >= 0 && agrees(claim, change));
  const shown = fitting ?? changes[0];
  if (!shown) return { claim, verdict: "unknown", terms: of, figures: heldBy(filing, of).figures };
  const { terms, figures, change, base } = shown;
  return { claim, verdict: fitting ? "agrees" : "differs", terms, figures, held: change, base };
}

function percentItem(filing: Filing, claim: Claim, terms: Terms, shares: readonly Computed[]): Item {
  const { figures } = heldBy(filing, terms);
  const fitting = shares.find(({ text }) => isSame(claim, text));
  const shown = fitting ?? shares[0];
  if (!shown) return { claim, verdict: "unknown", terms, figures };
  return {
    claim,
    verdict: fitting ? "agrees" : "differs",
    terms,
    figures,
    held: `${shown.text}%`,
    base: shown.base,
    ...(fitting ? {} : { points: pointsBetween(claim, shown.text) }),
  };
}

const isSame = ({ value }: Claim, percent: string) => compareDecimals(exactOf(value), percent) === 0;

/** How far apart two percentages are, with the decimals that the words have. */
function pointsBetween({ value, surface }: Claim, percent: string): string {
  const decimals = decimalsOf(surface);
  const apart = exactDifference(exactOf(value), percent).replace("-", "");
  return fixedText(exactUnits(apart, decimals), decimals);
}
