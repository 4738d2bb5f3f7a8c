import { namesOf, type FigureId } from "../../form";
import { valueOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type Finding } from "../finding";
import { clauses, messages } from "../words.zh-CN";

/** In force now = in force last year + issued − repealed. Clean-ups and mergers break it: a query, no more. */
export const rollForward: Check = {
  code: "rollForward",
  test: (filing) => {
    const last = filing.lastYear;
    if (!last) return [];
    return ["rules", "normativeDocuments"].flatMap((row): Finding[] => {
      const inForce: FigureId = `disclosure.${row}.inForce`;
      const figures: FigureId[] = [`disclosure.${row}.issued`, `disclosure.${row}.repealed`, inForce];
      const [issued, repealed, now] = figures.map((id) => valueOf(filing.figures.get(id)));
      const before = valueOf(last.figures.get(inForce));
      if (issued === undefined || repealed === undefined || now === undefined || before === undefined)
        return [];
      const expected = before + issued - repealed;
      if (expected === now) return [];
      const name = namesOf(filing.form).get(inForce)?.rowLabel ?? row;
      return [
        {
          code: `rollForward.${row}`,
          severity: "query",
          figures,
          message: messages.rollForward(name, now),
          clause: clauses.acrossYears,
          sum: `${before} + ${issued} − ${repealed} = ${expected} ≠ ${now}`,
          left: expected,
          right: now,
          seen: [...seenIn(filing, figures), ...seenIn(last, [inForce])],
        },
      ];
    });
  },
};
