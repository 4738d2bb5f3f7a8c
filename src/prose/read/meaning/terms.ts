import type { Terms } from "../claim";
import type { FormSense, Rows } from "../lexicon";

export type OutcomeTerm = FormSense & { kind: "outcome" };
export type BlockTerm = FormSense & { kind: "block" };
export type ApplicantTerm = FormSense & { kind: "applicant" };

/** `requests.granted.total`: the id of a row of requests, for everyone unless one applicant is meant. */
const requestTerm = (rows: Rows, row: string, column = rows.everyone) => `${rows.requests}.${row}.${column}`;

/** The terms of one or several rows, each with the same applicant. */
export function requestTerms(rows: Rows, keys: readonly string[], column?: string): Terms | undefined {
  return asTerms(keys.filter((key) => key !== "").map((key) => requestTerm(rows, key, column)));
}

/** The total of proceedings, or one outcome of theirs: the form sums totals under one name, outcomes block by block. */
export function disputeTerms(rows: Rows, { key, members }: BlockTerm, ending = rows.ended): Terms {
  const keys = ending === rows.ended ? [key] : members;
  const [first = key, ...others] = keys;
  const id = (each: string) => `${rows.disputes}.${each}.${ending}`;
  return [id(first), ...others.map(id)];
}

/** Ids as the terms of a sum; undefined for none. */
export function asTerms(ids: readonly string[]): Terms | undefined {
  const [first, ...others] = ids;
  return first === undefined ? undefined : [first, ...others];
}
