import { valueOf } from "../../figures";
import { namesOf } from "../../form";
import type { Check } from "../check";
import { seenIn, type AcrossYearsFinding } from "../finding";
import { clauses, words } from "../words.zh-CN";

/** A change is large when the figure became at least three times as large or as small … */
const times = 3;
/** … and differs by at least so many: below that, small offices would be asked every year. */
const least = 20;

/** The main figures against last year's. */
export const swing: Check = (filing) => {
  const last = filing.lastYear;
  if (!last) return [];
  return filing.form.mainFigures.flatMap((id): AcrossYearsFinding[] => {
    const left = valueOf(filing.figures.get(id));
    const right = valueOf(last.figures.get(id));
    if (left === undefined || right === undefined || Math.abs(left - right) < least) return [];
    if (Math.max(left, right) < times * Math.min(left, right)) return [];
    return [
      {
        kind: "acrossYears",
        code: `swing.${id}`,
        severity: "query",
        figures: [id],
        message: words.swing(namesOf(filing.form).get(id)?.title ?? id, left, right),
        clause: clauses.acrossYears,
        sum: `${right} → ${left}`,
        left,
        right,
        seen: [...seenIn(filing, [id]), ...seenIn(last, [id])],
      },
    ];
  });
};
