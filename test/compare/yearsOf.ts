import { count, type Figure, type Filing } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { exampleWith } from "../audit/exampleFiling";

type Numbers = Readonly<Record<string, number | Figure>>;

/** The example's form with all figures 0 but these, year by year: the first is this year. */
export function yearsOf(thisYear: number, ...years: readonly Numbers[]): Filing {
  const zeros = Object.fromEntries([...exampleWith().figures.keys()].map((id) => [id, 0]));
  return years.reduceRight<Filing | undefined>((lastYear, numbers, index) => {
    const figures = new Map<FigureId, Figure>();
    for (const [id, value] of Object.entries({ ...zeros, ...numbers }))
      figures.set(id as FigureId, typeof value === "number" ? count(value) : value);
    const filing: Filing = { ...exampleWith(), year: thisYear - index, figures, paragraphs: [], facts: [] };
    return lastYear ? { ...filing, lastYear } : filing;
  }, undefined) as Filing;
}
