/**
 * What a number counts: figure ids, group ids of the form (`requests.denied.total`), or the fee for processing
 * information (`informationFee.yuan`, `informationFee.cases`), which no table holds. Several terms are a sum.
 */
export type Terms = readonly [string, ...string[]];

/** What a number is about. */
export type About =
  | { readonly kind: "figures"; readonly terms: Terms }
  /** A share of a whole, in percent. Of what, if the text says it. */
  | { readonly kind: "share"; readonly part?: Terms }
  /** A change since last year, in percent, up or down. Of what, if the text says it. */
  | { readonly kind: "growth"; readonly of?: Terms; readonly falls: boolean }
  /** A difference from last year, up or down, in the unit of the thing itself. */
  | { readonly kind: "change"; readonly of?: Terms; readonly falls: boolean }
  /** Last year's value of something. */
  | { readonly kind: "lastYear"; readonly terms?: Terms }
  /** No table holds it. */
  | { readonly kind: "elsewhere"; readonly what: Elsewhere };

/** Kinds of numbers that no table holds. */
export type Elsewhere =
  | "channel" // requests by the way they came
  | "published" // items on websites, in media, of one kind of content
  | "hotline" // letters, messages, calls, proposals
  | "activity" // trainings, meetings, interpretations
  | "document" // documents that are neither 规章 nor 行政规范性文件
  | "other";

/** A number that a text states. */
export interface Claim {
  /** The very words: `4000余条`, or for a zero in words `未收到`. */
  readonly surface: string;
  /** Where they stand in the text as it was given. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `件`, `%`; empty where none is said. */
  readonly unit: string;
  /** `余`, `多`, `近`, `约` …: the value is not exact. */
  readonly approximation?: string;
  readonly about: About;
}
