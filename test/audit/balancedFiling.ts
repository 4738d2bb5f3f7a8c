import { count, valueOf, type Filing } from "../../src/figures";
import { equalitiesOf, formOf, type FigureId } from "../../src/form";
import { exampleWith } from "./exampleFiling";

const form = formOf("2021");

/** Every figure of section 三. */
export const requestFigures: readonly FigureId[] = [...exampleWith().figures.keys()].filter((id) =>
  id.startsWith("requests."),
);

/** Those that do not follow from others. */
export const freeFigures = requestFigures.filter((id) => !/\.total$|\.(resultTotal|carriedOut)\./.test(id));

/** A filing whose section 三 balances: the given numbers, and the totals that follow from them. */
export function balancedFiling(values: readonly number[]): Filing {
  const figures = new Map(exampleWith().figures);
  const set = (id: FigureId, value: number) => figures.set(id, count(value));
  const get = (id: FigureId) => valueOf(figures.get(id)) ?? 0;
  const sum = (list: readonly FigureId[]) => list.reduce((total, id) => total + get(id), 0);
  const equalities = equalitiesOf(form);
  freeFigures.forEach((id, index) => set(id, values[index] ?? 0));
  for (const { kind, left, right } of equalities)
    if (kind === "results" && right[0]) set(right[0], sum(left));
  for (const { kind, left, right } of equalities) {
    const [results, carriedOut] = right;
    if (kind !== "flow" || !results || !carriedOut || carriedOut.endsWith(".total")) continue;
    const [received] = left;
    if (received && sum(left) < get(results)) set(received, get(received) + get(results) - sum(left));
    set(carriedOut, sum(left) - get(results));
  }
  for (const { kind, left, right } of equalities)
    if (kind === "applicants" && right[0]) set(right[0], sum(left));
  return { ...exampleWith(), figures };
}

/** The filing with other numbers in some figures. */
export function withNumbers(filing: Filing, changes: Iterable<readonly [FigureId, number]>): Filing {
  const figures = new Map(filing.figures);
  for (const [id, value] of changes) figures.set(id, count(value));
  return { ...filing, figures };
}
