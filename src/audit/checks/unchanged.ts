import { textOf } from "../../figures";
import { figureCellsOf } from "../../form";
import type { Check } from "../check";
import { seenIn, type FigureFinding } from "../finding";
import { clauses, words } from "../words.zh-CN";

/** With fewer figures above zero, a table may well be the same in two years. */
const least = 3;

/** A table that equals last year's in every digit was probably not filled anew. */
export const unchanged: Check = (filing) => {
  const last = filing.lastYear;
  if (!last) return [];
  return filing.form.tables.flatMap((table): FigureFinding[] => {
    const figures = figureCellsOf(table).map(({ id }) => id);
    if (!figures.every((id) => textOf(filing.figures.get(id)) === textOf(last.figures.get(id)))) return [];
    const filled = figures.filter((id) => !["", "0"].includes(textOf(filing.figures.get(id))));
    if (filled.length < least) return [];
    return [
      {
        kind: "figure",
        code: `unchanged.${table.id}`,
        severity: "query",
        figures: filled,
        message: words.unchanged(table.sheet),
        clause: clauses.acrossYears,
        remedy: { kind: "none" },
        seen: seenIn(filing, figures),
      },
    ];
  });
};
