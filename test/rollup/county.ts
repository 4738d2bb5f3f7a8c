import { count, valueOf, type Figure, type Filing } from "../../src/figures";
import { carryOverOf, equalitiesOf, figureCellsOf, formInForce, type FigureId } from "../../src/form";
import type { Received } from "../../src/rollup";
import { balancedFiling, freeFigures } from "../audit/balancedFiling";
import type { Random } from "../audit/random";

const form = formInForce();
const year = 2023;

/** Counts as offices have them: mostly none, often few, seldom many. */
const some = (random: Random) => (random.next() < 0.7 ? 0 : random.below(random.next() < 0.8 ? 30 : 800));

/** An amount of money in 万元 with up to four decimals. */
const money = (random: Random): Figure => {
  const exact = String(random.below(2_000_000) / 10 ** random.below(5));
  return { state: "number", value: Number(exact), exact };
};

/** A unit whose tables balance and ask for nothing. */
export function balancedUnit(unit: string, random: Random): Filing {
  const filing = balancedFiling(freeFigures.map(() => some(random)));
  const figures = new Map(filing.figures);
  const [disclosure, , disputes] = form.tables;
  for (const { id } of disclosure ? figureCellsOf(disclosure) : [])
    if (!id.includes(".rules.")) figures.set(id, count(some(random)));
  figures.set("disclosure.normativeDocuments.inForce", count(900 + random.below(100)));
  figures.set("disclosure.fees.amount", random.next() < 0.3 ? money(random) : count(0));
  for (const { id } of disputes ? figureCellsOf(disputes) : []) figures.set(id, count(random.below(4)));
  for (const { kind, left, right } of equalitiesOf(form)) {
    const [total] = right;
    if (kind === "outcomes" && total)
      figures.set(total, count(left.reduce((sum, id) => sum + (valueOf(figures.get(id)) ?? 0), 0)));
  }
  return {
    ...filing,
    origin: "read",
    organ: "county",
    unit,
    shortName: unit,
    year,
    figures,
    facts: [],
    paragraphs: [],
  };
}

/** Last year's filing of a unit: as much more or less as years differ, and carrying out what this year carries in. */
export function yearBefore(filing: Filing, random: Random): Filing {
  const now = (id: FigureId) => valueOf(filing.figures.get(id)) ?? 0;
  const carryOver = new Map(carryOverOf(form).map(({ carriedIn, carriedOut }) => [carriedIn, carriedOut]));
  const varied = freeFigures.map((id) =>
    carryOver.has(id) ? 0 : Math.round(now(id) * (0.75 + random.next() / 2)),
  );
  const figures = new Map<FigureId, Figure>(filing.figures);
  const before = balancedFiling(varied).figures;
  for (const [id, figure] of before) if (id.startsWith("requests.")) figures.set(id, figure);
  const at = (id: FigureId) => valueOf(figures.get(id)) ?? 0;
  for (const { left, right, kind } of equalitiesOf(form)) {
    const [received, carriedIn] = left;
    const [settled, carriedOut] = right;
    if (kind !== "flow" || !received || !carriedIn || !settled || !carriedOut) continue;
    figures.set(carriedOut, count(now(carriedIn)));
    figures.set(received, count(at(settled) + now(carriedIn)));
  }
  return { ...filing, year: year - 1, figures };
}

export const received = (filing: Filing): Received => ({ file: `${filing.unit}.xlsx`, filing });

/** So many units, each with another name. */
export function county(size: number, random: Random): Filing[] {
  return Array.from({ length: size }, (_, index) => balancedUnit(`第${index + 1}局`, random));
}

/** The report of the whole over these units, typed without a mistake. */
export function wholeOf(units: readonly Filing[]): Filing {
  const [first] = units;
  if (!first) throw new Error("nothing to add up");
  const figures = new Map<FigureId, Figure>();
  for (const id of first.figures.keys()) {
    // Ten thousandths are whole numbers, which floating point adds exactly.
    const sum = units.reduce(
      (all, unit) => all + Math.round((valueOf(unit.figures.get(id)) ?? 0) * 10_000),
      0,
    );
    figures.set(id, { state: "number", value: sum / 10_000, exact: String(sum / 10_000) });
  }
  return { ...first, unit: "某县人民政府", organ: "county", figures };
}
