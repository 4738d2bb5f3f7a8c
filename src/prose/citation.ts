import { forms, memoize, type Form } from "../form";

const shape = /^(?<series>.+)〔(?<year>\d+)〕(?<number>\d+)号$/;

/** A notice as people type it: other brackets, blanks between the parts. */
const typed = (series: string, year: string, number: string) =>
  `${series}\\s*[〔[（(]${year}[〕\\])）]\\s*${number}\\s*号`;

/** Where a text cites a notice. */
export function citationOf(notice: string): RegExp {
  const { series = "", year = "", number = "" } = shape.exec(notice)?.groups ?? {};
  return new RegExp(typed(series, year, number));
}

/** Where a text cites any notice of a series in which an edition was issued. */
export const citationsInSeries = (): RegExp => new RegExp(anyOf(forms), "g");

const anyOf = memoize((all: readonly Form[]) =>
  [...new Set(all.map(({ notice }) => shape.exec(notice)?.groups?.["series"] ?? notice))]
    .map((series) => typed(series, "20\\d\\d", "\\d+"))
    .join("|"),
);
