import type { Filing } from "../../figures";
import { feeFactOf, isFee, readClaims, type Claim, type Terms } from "../read";
import { asChosen, type ChosenReading } from "./chosen";
import { against, figuresItem } from "./figuresItem";
import type { Item } from "./item";
import { changeItem, growthItem, shareItem } from "./ratios";
import { receivedReading, requestTotals } from "./requestTotals";
import { sumsOf, type SumCheck } from "./sums";
import { wordingOf, type Wording } from "./wording";

/** What the form asks a report to tell and this text does not: requests received, the fee for processing information. */
export type Unmentioned = "received" | "fee";

/** 数字对账单. */
export interface Reconciliation {
  readonly items: readonly Item[];
  /** Sums inside the text that do not come out. */
  readonly sums: readonly SumCheck[];
  readonly unmentioned: readonly Unmentioned[];
  readonly wording: readonly Wording[];
}

/**
 * Matches every number of a text with the figures of the filing, and tells what the text leaves out.
 *
 * @param chosen the meanings that somebody chose for numbers that could be read in two ways
 */
export function reconcile(
  filing: Filing,
  text: string,
  chosen: readonly ChosenReading[] = [],
): Reconciliation {
  const meanings = new Map<string, readonly Terms[]>();
  const items = readClaims(text, { year: filing.year, form: filing.form }).map((claim) => {
    const item = itemOf(filing, asChosen(claim, text, chosen), meanings);
    note(item, meanings);
    return item;
  });
  return {
    items,
    sums: sumsOf(filing, items),
    unmentioned: unmentionedIn(filing, items),
    wording: wordingOf(filing, text),
  };
}

/**
 * The meaning that a number turned out to have holds for shares and growth behind it; an open one stays open for
 * them too.
 */
function note({ claim, terms, verdict, reading }: Item, meanings: Map<string, readonly Terms[]>): void {
  const { about, alternatives = [] } = claim;
  if (about.kind !== "figures" || !terms) return;
  const own = verdict === "agrees" && reading === "receivedAndCarriedIn" && alternatives.length > 0;
  const all: readonly Terms[] = own ? [...alternatives, about.terms] : [about.terms, ...alternatives];
  meanings.set(about.terms.join("+"), all);
}

function itemOf(filing: Filing, claim: Claim, meanings: ReadonlyMap<string, readonly Terms[]>): Item {
  const { about } = claim;
  const meant = (terms: Terms | undefined) => (terms ? (meanings.get(terms.join("+")) ?? [terms]) : []);
  switch (about.kind) {
    case "figures":
      return figuresItem(filing, claim, about.terms);
    case "lastYear":
      return about.terms && filing.lastYear
        ? lastYears(filing.lastYear, claim, meant(about.terms))
        : { claim, verdict: "unknown", figures: [] };
    case "share":
      return shareItem(filing, claim, meant(about.part));
    case "growth":
      return growthItem(filing, claim, meant(about.of), about.falls);
    case "change":
      return changeItem(filing, claim, meant(about.of), about.falls);
    case "elsewhere":
      return { claim, verdict: "elsewhere", figures: [] };
  }
}

function lastYears(lastYear: Filing, claim: Claim, meanings: readonly Terms[]): Item {
  const items = meanings.map((terms) => ({ ...against(lastYear, claim, terms), figures: [] }));
  return (
    items.find(({ verdict }) => verdict === "agrees") ??
    items[0] ?? { claim, verdict: "unknown", figures: [] }
  );
}

function unmentionedIn({ form }: Filing, items: readonly Item[]): Unmentioned[] {
  const { settled } = requestTotals(form);
  // 办理12件, where nothing else is told, says how many there were.
  const received = items.some(
    ({ terms }) => terms && (receivedReading(form, terms) !== undefined || terms[0] === settled),
  );
  const fee = feeFactOf(form) === undefined || items.some(({ terms }) => terms?.some(isFee));
  return [...(received ? [] : (["received"] as const)), ...(fee ? [] : (["fee"] as const))];
}
