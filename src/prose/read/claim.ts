/**
 * What a number counts: figure ids, group ids of the form (`requests.denied.total`), or the fee for processing
 * information (processingFee.ts), which no table holds. Several terms are a sum.
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
  /** No table holds it. `name` is what the words around it call it: 主动公开信息. */
  | { readonly kind: "elsewhere"; readonly what: Elsewhere; readonly name?: string };

/** Kinds of numbers that no table holds. */
export type Elsewhere =
  | "channel" // requests by the way they came
  | "published" // items on websites, in media, of one kind of content
  | "hotline" // letters, messages, calls, proposals
  | "activity" // trainings, meetings, interpretations
  | "document" // documents that are neither 规章 nor 行政规范性文件
  | "other";

/** Lists whose numbers are not those of the tables, whatever words they use. */
export type Frame =
  | "publication" // items published or listed
  | "gazette" // documents printed in a gazette, whoever made them
  | "class" // an organ's own papers by the way they are made public
  | "database"
  | "powerList"
  | "topic" // what the requests were about
  | "unit" // a part of the organ, or the office beside its county
  | "pastYear"
  | "table"; // a table that was pasted with the text

/** How a claim was read. */
export interface WhyRead {
  /** The rule that read it. */
  readonly rule: string;
  readonly frame?: Frame;
  /** What else the words could mean, the likelier first. */
  readonly rivals: readonly Terms[];
}

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
  /** What the words mean just as well: only the filing can tell. */
  readonly alternatives?: readonly Terms[];
  readonly why: WhyRead;
}
