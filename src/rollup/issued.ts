import { blank, count, organOf, valueOf, type Figure, type Filing } from "../figures";
import { carryOverOf, editionOf, formOf, reportTitle, type FigureId } from "../form";
import { figureIdsOf } from "./commonForm";

/** What the workbook of a unit is called. */
export const issuedName = (unit: string, year: number): string =>
  `${reportTitle(unit, year, formOf(editionOf(year)))}.xlsx`;

/** 下发: the empty filing that a unit is to fill, with 上年结转 from its report of last year where that is known. */
export function issuedFiling(unit: string, year: number, lastYear: Filing | undefined): Filing {
  const form = formOf(editionOf(year));
  const figures = new Map<FigureId, Figure>(figureIdsOf(form).map((id) => [id, blank]));
  for (const { carriedIn, carriedOut } of carryOverOf(form)) {
    const carried = valueOf(lastYear?.figures.get(carriedOut));
    if (carried !== undefined) figures.set(carriedIn, count(carried));
  }
  return {
    origin: "own",
    unit,
    shortName: lastYear?.shortName ?? unit,
    organ: lastYear?.organ ?? organOf(unit),
    year,
    form,
    figures,
    computed: new Set(),
    asText: new Set(),
    facts: [],
    paragraphs: [],
    explanations: [],
  };
}
