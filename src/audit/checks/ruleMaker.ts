import { valueOf, type Organ } from "../../figures";
import { memoize, type Form } from "../../form";
import type { Check } from "../check";
import { seenIn, type FigureFinding } from "../finding";
import { words } from "../words.zh-CN";
import { documentRowsOf } from "./documents";

const cannot: ReadonlySet<Organ> = new Set(["town", "department", "county"]);

const rulesOf = memoize((form: Form) => documentRowsOf(form).filter(({ isRule }) => isRule));

/**
 * 规章 are made by ministries and by governments of provinces and cities with districts (立法法 第九十一条、
 * 第九十三条); other organs often mistake their own 规章制度 for them. A query: the kind of organ may be a guess.
 */
export const ruleMaker: Check = (filing) => {
  if (!cannot.has(filing.organ)) return [];
  return rulesOf(filing.form).flatMap(({ row, name, issued, repealed, inForce }): FigureFinding[] => {
    const all = [issued, repealed, inForce];
    const figures = all.filter((id) => (valueOf(filing.figures.get(id)) ?? 0) > 0);
    if (figures.length === 0) return [];
    return [
      {
        kind: "figure",
        code: `ruleMaker.${row}`,
        severity: "query",
        figures,
        message: words.ruleMaker(name, seenIn(filing, figures).join("、"), filing.form.clauses.notRuleMaker),
        clause: filing.form.clauses.ruleMakers,
        remedy: { kind: "none" },
        seen: seenIn(filing, all),
      },
    ];
  });
};
