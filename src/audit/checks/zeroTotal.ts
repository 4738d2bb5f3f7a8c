import { namesOf } from "../../form";
import { textOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type Finding } from "../finding";
import { clauses, messages } from "../words.zh-CN";

/** A total of 0 beside parts that are not: the total was most probably left as it came. */
export const zeroTotal: Check = {
  code: "zeroTotal",
  test: (filing, ledger) =>
    ledger.flatMap(({ equality, state, left }): Finding[] => {
      const [total, ...more] = equality.right;
      if (state !== "broken" || !total || more.length > 0 || textOf(filing.figures.get(total)) !== "0")
        return [];
      return [
        {
          code: `zeroTotal.${equality.code}`,
          severity: "advice",
          figures: [total],
          message: messages.zeroTotal(namesOf(filing.form).get(total)?.title ?? total, left),
          clause: clauses.totals,
          seen: seenIn(filing, [...equality.left, total]),
        },
      ];
    }),
};
