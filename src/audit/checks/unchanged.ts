import { figureCellsOf } from "../../form";
import { textOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type Finding } from "../finding";
import { clauses, messages } from "../words.zh-CN";

/** Fewer figures above zero may well be the same two years running. */
const least = 3;

/** A table that is last year's to the digit was probably not filled anew. */
export const unchanged: Check = {
  code: "unchanged",
  test: (filing) => {
    const last = filing.lastYear;
    if (!last) return [];
    return filing.form.tables.flatMap((table): Finding[] => {
      const figures = figureCellsOf(table).map(({ id }) => id);
      const same = figures.every((id) => textOf(filing.figures.get(id)) === textOf(last.figures.get(id)));
      const filled = figures.filter((id) => !["", "0"].includes(textOf(filing.figures.get(id))));
      if (!same || filled.length < least) return [];
      return [
        {
          code: `unchanged.${table.id}`,
          severity: "query",
          figures: filled,
          message: messages.unchanged(table.sheet),
          clause: clauses.acrossYears,
          seen: seenIn(filing, figures),
        },
      ];
    });
  },
};
