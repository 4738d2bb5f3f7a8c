import { namesOf, type FigureId } from "../../form";
import { valueOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type Finding } from "../finding";
import { clauses, messages } from "../words.zh-CN";

const watched: readonly FigureId[] = [
  "disclosure.normativeDocuments.inForce",
  "disclosure.licensing.decisions",
  "disclosure.penalties.decisions",
  "disclosure.coercion.decisions",
  "disclosure.fees.amount",
  "requests.new.total",
  "requests.resultTotal.total",
  "disputes.review.total",
  "disputes.suitDirect.total",
  "disputes.suitAfterReview.total",
];

/** A change is large when the figure became at least three times as large or as small … */
const times = 3;
/** … and differs by at least so many: below that, small offices would be asked every year. */
const least = 20;

/** The main figures against last year's. */
export const swing: Check = {
  code: "swing",
  test: (filing) => {
    const last = filing.lastYear;
    if (!last) return [];
    return watched.flatMap((id): Finding[] => {
      const left = valueOf(filing.figures.get(id));
      const right = valueOf(last.figures.get(id));
      if (left === undefined || right === undefined || Math.abs(left - right) < least) return [];
      if (Math.max(left, right) < times * Math.min(left, right)) return [];
      return [
        {
          code: `swing.${id}`,
          severity: "query",
          figures: [id],
          message: messages.swing(namesOf(filing.form).get(id)?.title ?? id, left, right, times, least),
          clause: clauses.acrossYears,
          left,
          right,
          seen: [...seenIn(filing, [id]), ...seenIn(last, [id])],
        },
      ];
    });
  },
};
