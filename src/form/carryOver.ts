import { remember } from "./remember";
import type { FigureId, Form } from "./tree";
import { leavesOf } from "./walk";

/** What one kind of applicant brings over the turn of the year. */
export interface CarryOver {
  /** The short name of the column. */
  readonly name: string;
  /** The column's part of the codes of findings. */
  readonly column: string;
  /** 上年结转, which is the 结转下年度 of the year before. */
  readonly carriedIn: FigureId;
  readonly carriedOut: FigureId;
}

/** The carry-over of section 三, applicant by applicant, 总计 too. */
export const carryOverOf: (form: Form) => readonly CarryOver[] = remember((form) => {
  const requests = form.tables.find(({ id }) => id === "requests");
  return leavesOf(requests?.sections[0]?.columns ?? []).map(({ node: { key, name } }) => ({
    name,
    column: key,
    carriedIn: `requests.carriedIn.${key}`,
    carriedOut: `requests.carriedOut.${key}`,
  }));
});
