import { valueOf } from "../../figures";
import { carryOverOf } from "../../form";
import type { Check } from "../check";
import { seenIn, type AcrossYearsFinding } from "../finding";
import { clauses, words } from "../words.zh-CN";

/** What this year carried in is what last year carried out, column by column. */
export const carriedOver: Check = (filing) => {
  const last = filing.lastYear;
  if (!last) return [];
  return carryOverOf(filing.form).flatMap(({ name, column, carriedIn, carriedOut }): AcrossYearsFinding[] => {
    const left = valueOf(filing.figures.get(carriedIn));
    const right = valueOf(last.figures.get(carriedOut));
    if (left === undefined || right === undefined || left === right) return [];
    return [
      {
        kind: "acrossYears",
        code: `carriedOver.${column}`,
        severity: last.origin === "own" ? "mandatory" : "query",
        figures: [carriedIn],
        message: words.carriedOver(filing.form, name, left, right),
        clause: clauses.acrossYears,
        sum: `${left} ≠ ${right}`,
        left,
        right,
        seen: [...seenIn(filing, [carriedIn]), ...seenIn(last, [carriedOut])],
      },
    ];
  });
};
