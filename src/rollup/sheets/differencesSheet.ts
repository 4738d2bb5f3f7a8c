import { namesOf } from "../../form";
import type { WrittenSheet } from "../../sheets/plan";
import type { Cause } from "../difference";
import type { Rollup } from "../rolledUp";
import { words } from "../words.zh-CN";
import { listSheet } from "./listSheet";

const say = words.sheets.differences;

/** 差异: the report of the whole against the sums, figure by figure, with every cause in a row of its own. */
export function differencesSheet({ form, own, differences }: Rollup): WrittenSheet {
  return listSheet({
    sheet: say.sheet,
    title: own ? (differences.length === 0 ? say.none : say.title) : say.noOwn,
    headers: say.headers,
    widths: [220, 80, 80, 80, 150, 200, 80, 80],
    rows: differences.flatMap(({ figure, own: whole, sum, by, unexplained, causes }) => {
      const place = [
        namesOf(form).get(figure)?.title ?? figure,
        ...[whole, sum, by].map((text) => (text === undefined ? "" : Number(text))),
      ];
      if (causes.length === 0) return [[...place, "", words.noCause, "", Number(unexplained)]];
      return causes.map((cause, index) => [
        ...(index === 0 ? place : ["", "", "", ""]),
        cause.unit,
        whatOf(cause),
        cause.value === undefined ? "" : Number(cause.value),
        index === 0 ? Number(unexplained) : "",
      ]);
    }),
  });
}

function whatOf({ kind, value, isEstimate }: Cause): string {
  if (value === undefined) return `${words.causes[kind]}（${words.unknown}）`;
  return isEstimate ? `${words.causes[kind]}（${words.estimate}）` : words.causes[kind];
}
