import type { Check } from "../check";
import { seenIn, type AcrossYearsFinding } from "../finding";
import { clauses, words } from "../words.zh-CN";
import { documentRowsOf, documentsIn } from "./documents";

/** In force now = in force last year + issued − repealed. Clean-ups and mergers break it: a query, no more. */
export const rollForward: Check = (filing) => {
  const last = filing.lastYear;
  if (!last) return [];
  return documentRowsOf(filing.form).flatMap((documents): AcrossYearsFinding[] => {
    const { issued, repealed, inForce: now } = documentsIn(filing, documents);
    const { inForce: before } = documentsIn(last, documents);
    if (issued === undefined || repealed === undefined || now === undefined || before === undefined)
      return [];
    const expected = before + issued - repealed;
    if (expected === now) return [];
    const figures = [documents.issued, documents.repealed, documents.inForce];
    return [
      {
        kind: "acrossYears",
        code: `rollForward.${documents.row}`,
        severity: "query",
        figures,
        message: words.rollForward(filing.form, documents.name, now),
        clause: clauses.acrossYears,
        sum: `${before} + ${issued} − ${repealed} = ${expected} ≠ ${now}`,
        left: expected,
        right: now,
        seen: [...seenIn(filing, figures), ...seenIn(last, [documents.inForce])],
      },
    ];
  });
};
