import { textOf } from "../../figures";
import { namesOf } from "../../form";
import type { Check } from "../check";
import { seenIn, type FigureFinding } from "../finding";
import { words } from "../words.zh-CN";

/** A total of 0 beside parts that are not: the total was most probably left as it came. */
export const zeroTotal: Check = (filing, ledger) =>
  ledger.flatMap(({ equality, state, left }): FigureFinding[] => {
    if (state !== "broken") return [];
    const [total, ...more] = equality.right;
    if (!total || more.length > 0 || textOf(filing.figures.get(total)) !== "0") return [];
    return [
      {
        kind: "figure",
        code: `zeroTotal.${equality.code}`,
        severity: "advice",
        figures: [total],
        message: words.zeroTotal(namesOf(filing.form).get(total)?.title ?? total, left),
        clause: filing.form.clauses.totals,
        remedy: { kind: "fill", values: new Map([[total, left]]) },
        seen: seenIn(filing, [...equality.left, total]),
      },
    ];
  });
