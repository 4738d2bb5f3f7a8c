import type { Filing } from "../../figures";
import type { Form, Place } from "../../form";
import { literal } from "../literal";
import { reconcile } from "../reconcile";
import { bindings } from "./bindings";
import { citations } from "./citations";
import type { Edit } from "./edit";
import { namesIn } from "./namesIn";

export { factsTold, type ToldFact } from "./factsTold";

/** A number of a text, and the piece of a template that prints it. */
export type BoundNumber = Pick<Edit, "start" | "end" | "replacement">;

/** A paragraph of an earlier report as a template. */
export interface Adapted {
  readonly place: Place;
  readonly template: string;
  /** How many numbers and years now come from the filing. */
  readonly bound: number;
  /** How many numbers the clerk has to look at: no table holds them, or the earlier report had them wrong. */
  readonly open: number;
}

/**
 * Turns the paragraphs of an earlier report into templates: every number that is the value of a figure or a fact
 * becomes its name, years become 年度 and its neighbours, and what could not be bound is marked 待写 with its old
 * value. A zero in words stays, with a note that shows where it is not zero any more.
 *
 * @param report the earlier report with its own figures
 * @param form the form of the report that the templates are for
 */
export function adapt(report: Filing, form: Form): Adapted[] {
  const names = namesIn(report, form);
  return report.paragraphs.map(({ place, text }) => {
    const { items } = reconcile(report, text);
    const edits = apart([...bindings(items, text, names), ...citations(text, report.year)]);
    const count = (effect: Edit["effect"]) => edits.filter((edit) => edit.effect === effect).length;
    return { place, template: edited(text, edits), bound: count("bound"), open: count("open") };
  });
}

/**
 * The numbers of a text that the filing bears out, each with the piece of a template that prints it.
 *
 * @param text words of the report of this filing
 */
export function boundNumbers(filing: Filing, text: string): readonly BoundNumber[] {
  const { items } = reconcile(filing, text);
  const edits = apart([
    ...bindings(items, text, namesIn(filing, filing.form)),
    ...citations(text, filing.year),
  ]);
  return edits.filter(({ effect }) => effect === "bound");
}

/**
 * Edits in the order of the text; of two that overlap the first is taken, and a note inside another edit is put
 * behind it.
 */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const free = kept.at(-1)?.end ?? 0;
    if (edit.start >= free) kept.push(edit);
    else if (edit.start === edit.end) kept.push({ ...edit, start: free, end: free });
  }
  return kept;
}

function edited(text: string, edits: readonly Edit[]): string {
  let template = "";
  let at = 0;
  for (const { start, end, replacement } of edits) {
    template += literal(text.slice(at, start)) + replacement;
    at = end;
  }
  return template + literal(text.slice(at));
}
