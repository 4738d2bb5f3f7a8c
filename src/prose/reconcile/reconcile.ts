import type { Filing } from "../../figures";
import type { FigureId } from "../../form";
import { readClaims, type Claim, type Terms } from "../read";
import { agrees } from "./agrees";
import { decimalsOf, percentOf } from "./percent";
import { heldBy } from "./valueOfTerms";
import { wordingOf, type Wording } from "./wording";

/** A claim against the filing. */
export interface Item {
  readonly claim: Claim;
  /** `unknown`: it is about figures, but the filing does not tell them. */
  readonly verdict: "agrees" | "differs" | "elsewhere" | "unknown";
  /** The figures it is about. */
  readonly terms?: Terms;
  /** The cells to look at. */
  readonly figures: readonly FigureId[];
  /** What the filing says, as it would be printed. */
  readonly held?: string;
  /** For "收到N件": whether new requests are meant, or new and carried in. */
  readonly reading?: "new" | "newAndCarriedIn";
}

/** What a report should tell and this text does not. */
export type Unmentioned = "received" | "settled" | "reviews" | "suits" | "fee";

/** 数字对账单. */
export interface Reconciliation {
  readonly items: readonly Item[];
  readonly unmentioned: readonly Unmentioned[];
  readonly wording: readonly Wording[];
}

const expected: readonly (readonly [Unmentioned, readonly string[]])[] = [
  ["received", ["requests.new.total"]],
  ["settled", ["requests.resultTotal.total"]],
  ["reviews", ["disputes.review.total"]],
  ["suits", ["disputes.suits.total", "disputes.suitDirect.total"]],
  ["fee", ["informationFee.yuan"]],
];

/** Matches every number of a text with the figures of the filing, and tells what the text leaves out. */
export function reconcile(filing: Filing, text: string): Reconciliation {
  const items = readClaims(text, { year: filing.year, form: filing.form }).map((claim) =>
    itemOf(filing, claim),
  );
  const told = new Set(items.flatMap(({ terms }) => terms ?? []));
  const nothingReceived = heldBy(filing, ["requests.new.total", "requests.carriedIn.total"]).value === 0;
  const unmentioned = expected
    .filter(
      ([what, terms]) => !(what === "settled" && nothingReceived) && !terms.some((term) => told.has(term)),
    )
    .map(([what]) => what);
  return { items, unmentioned, wording: wordingOf(filing, text) };
}

function itemOf(filing: Filing, claim: Claim): Item {
  const { about } = claim;
  switch (about.kind) {
    case "figures":
      return received(filing, claim, about.terms) ?? against(filing, claim, about.terms);
    case "lastYear":
      return about.terms && filing.lastYear
        ? { ...against(filing.lastYear, claim, about.terms), figures: [] }
        : { claim, verdict: "unknown", figures: [] };
    case "share":
      return shareOf(filing, claim, about.part);
    case "growth":
      return growthOf(filing, claim, about.of, about.falls);
    case "change":
      return changeOf(filing, claim, about.of, about.falls);
    case "elsewhere":
      return { claim, verdict: "elsewhere", figures: [] };
  }
}

function against(filing: Filing, claim: Claim, terms: Terms): Item {
  const { value, figures } = heldBy(filing, terms);
  if (value === undefined) return { claim, verdict: "unknown", terms, figures };
  return { claim, verdict: agrees(claim, value) ? "agrees" : "differs", terms, figures, held: String(value) };
}

/** "收到N件" is new requests in most reports, and new with carried-in ones in many: either is right. */
function received(filing: Filing, claim: Claim, terms: Terms): Item | undefined {
  const [term, ...others] = terms;
  if (!term.startsWith("requests.new.") || others.length > 0) return undefined;
  const item = against(filing, claim, terms);
  if (item.verdict === "agrees") return { ...item, reading: "new" };
  const both = against(filing, claim, [term, term.replace(".new.", ".carriedIn.")]);
  return both.verdict === "agrees" ? { ...both, terms, reading: "newAndCarriedIn" } : item;
}

/** Results are shares of （七）总计, applicants of the requests received. */
function shareOf(filing: Filing, claim: Claim, part: Terms | undefined): Item {
  if (!part) return { claim, verdict: "elsewhere", figures: [] };
  const of = part.every((term) => /^requests\.(?:new|carriedIn)\./.test(term)) ? "new" : "resultTotal";
  const numerator = heldBy(filing, part);
  const wholes = of === "new" ? ["new"] : ["resultTotal", "new"];
  const candidates = wholes.map((row) => heldBy(filing, [`requests.${row}.total`]).value);
  const decimals = decimalsOf(claim.surface);
  const shares = candidates.flatMap((whole) =>
    whole && numerator.value !== undefined ? [percentOf(numerator.value, whole, decimals)] : [],
  );
  return percentItem(claim, part, numerator.figures, shares);
}

function growthOf(filing: Filing, claim: Claim, of: Terms | undefined, falls: boolean): Item {
  if (!of || !filing.lastYear) return { claim, verdict: of ? "unknown" : "elsewhere", figures: [] };
  const { value: now, figures } = heldBy(filing, of);
  const before = heldBy(filing.lastYear, of).value;
  if (now === undefined || before === undefined || before === 0)
    return { claim, verdict: "unknown", terms: of, figures };
  const share = percentOf(now - before, before, decimalsOf(claim.surface));
  const item = percentItem(claim, of, figures, [share]);
  const turned = now !== before && now < before !== falls;
  const sign = now < before ? "-" : "";
  return { ...item, verdict: turned ? "differs" : item.verdict, held: `${sign}${share}%` };
}

/** 增加6件, 减少3件: the difference from last year. */
function changeOf(filing: Filing, claim: Claim, of: Terms | undefined, falls: boolean): Item {
  if (!of || !filing.lastYear) return { claim, verdict: of ? "unknown" : "elsewhere", figures: [] };
  const { value: now, figures } = heldBy(filing, of);
  const before = heldBy(filing.lastYear, of).value;
  if (now === undefined || before === undefined) return { claim, verdict: "unknown", terms: of, figures };
  const change = falls ? before - now : now - before;
  const verdict = change >= 0 && agrees(claim, change) ? "agrees" : "differs";
  return { claim, verdict, terms: of, figures, held: String(change) };
}

function percentItem(
  claim: Claim,
  terms: Terms,
  figures: readonly FigureId[],
  shares: readonly string[],
): Item {
  const [held] = shares;
  if (held === undefined) return { claim, verdict: "unknown", terms, figures };
  const stated = claim.surface.replace(/[^\d.．]/g, "").replace("．", ".");
  const right = shares.some((share) => Number(share) === Number(stated) || share === stated);
  return { claim, verdict: right ? "agrees" : "differs", terms, figures, held: `${held}%` };
}
