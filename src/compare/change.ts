import { decimalText } from "../figures";
import { aligned, amountText, percentText, type Amount, type ComparedNumber } from "./amount";
import type { ComparableLine } from "./lines";

/** The fewest cases for which a rate is given: with fewer, one case more or less changes it by over three per cent. */
export const fewest = 30;

/**
 * 增减 and 增幅 from one year to the next. `noBase`: the year before had 0, so that there is no rate. `few`: it had
 * fewer than `fewest` cases, so that none is told. Money has a rate wherever there is a base.
 */
export type YearChange =
  | { readonly kind: "unknown" }
  | { readonly kind: "level"; readonly by: ComparedNumber }
  | { readonly kind: "noBase" | "few"; readonly by: ComparedNumber }
  | { readonly kind: "rate"; readonly by: ComparedNumber; readonly rate: ComparedNumber };

/** One number of a line: what it is, and how its figures are written. */
export interface Term {
  readonly amount: Amount;
  readonly written: string;
}

/** The change of a line from `before` to `now`, signed. */
export function changeOf(
  { kind }: Pick<ComparableLine, "kind">,
  now: Term | undefined,
  before: Term | undefined,
): YearChange {
  if (!now || !before) return { kind: "unknown" };
  const { a, b, places } = aligned(now.amount, before.amount);
  const difference = `${now.written} - ${before.written}`;
  const by: ComparedNumber = { text: decimalText(a - b, places), expression: difference };
  if (a === b) return { kind: "level", by };
  if (b === 0n) return { kind: "noBase", by };
  if (kind === "count" && isFew(before.amount)) return { kind: "few", by };
  const text = percentText({ units: a - b, places }, before.amount);
  return { kind: "rate", by, rate: { text, expression: `(${difference}) / ${before.written}` } };
}

/** Whether there are too few cases for a rate. */
const isFew = ({ units, places }: Amount): boolean => units < BigInt(fewest) * 10n ** BigInt(places);

/** The share of a part in one year; `few`: the whole has fewer than `fewest` cases. */
export type Rate =
  | { readonly kind: "unknown" }
  | { readonly kind: "few"; readonly whole: string }
  | { readonly kind: "known"; readonly percent: ComparedNumber };

/** 占比 in both years, and by how many 个百分点 it differs: of the shares themselves, not of what they round to. */
export interface YearShare {
  readonly now: Rate;
  readonly before: Rate;
  readonly points: ComparedNumber | undefined;
}

interface Part {
  readonly part: Term | undefined;
  readonly whole: Term | undefined;
}

/** What a part is of its whole this year and last year, and by how many percentage points that moved. */
export function shareOf(now: Part, before: Part): YearShare {
  return { now: rateOf(now), before: rateOf(before), points: pointsBetween(now, before) };
}

function rateOf({ part, whole }: Part): Rate {
  if (!part || !whole) return { kind: "unknown" };
  if (isFew(whole.amount)) return { kind: "few", whole: amountText(whole.amount) };
  const expression = `${part.written} / ${whole.written}`;
  return { kind: "known", percent: { text: percentText(part.amount, whole.amount), expression } };
}

function pointsBetween(now: Part, before: Part): ComparedNumber | undefined {
  if (!now.part || !now.whole || !before.part || !before.whole) return undefined;
  if (isFew(now.whole.amount) || isFew(before.whole.amount)) return undefined;
  const { a, b: all } = aligned(now.part.amount, now.whole.amount);
  const { a: c, b: allBefore } = aligned(before.part.amount, before.whole.amount);
  const text = percentText(
    { units: a * allBefore - c * all, places: 0 },
    { units: all * allBefore, places: 0 },
  );
  const share = ({ part, whole }: Part) => `${part?.written ?? ""} / ${whole?.written ?? ""}`;
  return { text, expression: `${share(now)} - ${share(before)}` };
}
