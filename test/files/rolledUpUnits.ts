import { utils, type WorkBook } from "@e965/xlsx";
import { kindsOf, readFigure } from "../../src/figures";
import type { FigureId } from "../../src/form";
import type { Rollup } from "../../src/rollup";
import { rollupSheets } from "../../src/rollup/sheets";
import { Random } from "../audit/random";
import { county, received } from "../rollup/county";

/** What a clerk may have typed into a cell of a count. */
export const typed = new Map<FigureId, string | number>([
  ["disclosure.rules.issued", "/"],
  ["disclosure.licensing.decisions", "22（其中修订16件）"],
  ["disclosure.penalties.decisions", "=1+1"],
  ["disclosure.coercion.decisions", "约<5 & >3"],
  ["disclosure.fees.amount", "86489.3629"],
]);

/** Units of which some have more than plain numbers in their cells. */
export function units(size: number) {
  const [first, ...others] = county(size, new Random(7));
  if (!first) throw new Error("one unit");
  const figures = new Map(first.figures);
  const kinds = kindsOf(first.form);
  for (const [id, content] of typed) figures.set(id, readFigure(content, kinds.get(id) ?? "count"));
  return [{ ...first, unit: "=甲<局>&", figures }, ...others].map(received);
}

/** What the sheets with sums show, figure by figure. */
export function shownSums(book: WorkBook, result: Rollup): Map<FigureId, unknown> {
  return new Map(
    rollupSheets(result, []).flatMap(({ plan, sums = [] }) => {
      const sheet = book.Sheets[plan.sheet] ?? {};
      return sums.map(({ row, column, figure }) => {
        const cell: unknown = sheet[utils.encode_cell({ r: row, c: column })];
        const value = typeof cell === "object" && cell !== null && "v" in cell ? cell.v : "";
        return [figure, value] as const;
      });
    }),
  );
}

/** The sums as they have to be shown. */
export const wanted = ({ sums }: Rollup) =>
  new Map([...sums].map(([figure, { exact }]) => [figure, exact === undefined ? "" : Number(exact)]));
