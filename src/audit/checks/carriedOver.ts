import { carryOverOf } from "../../form";
import { valueOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type Finding } from "../finding";
import { clauses, messages } from "../words.zh-CN";

/** What this year carried in is what last year carried out, column by column. */
export const carriedOver: Check = {
  code: "carriedOver",
  test: (filing) => {
    const last = filing.lastYear;
    if (!last) return [];
    return carryOverOf(filing.form).flatMap(({ name, column, carriedIn, carriedOut }): Finding[] => {
      const left = valueOf(filing.figures.get(carriedIn));
      const right = valueOf(last.figures.get(carriedOut));
      if (left === undefined || right === undefined || left === right) return [];
      return [
        {
          code: `carriedOver.${column}`,
          severity: last.origin === "own" ? "mandatory" : "query",
          figures: [carriedIn],
          message: messages.carriedOver(name, left, right),
          clause: clauses.acrossYears,
          left,
          right,
          seen: [...seenIn(filing, [carriedIn]), ...seenIn(last, [carriedOut])],
        },
      ];
    });
  },
};
