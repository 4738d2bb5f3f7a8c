import type { FigureId } from "../../form";
import { valueOf, type Organ } from "../../figures";
import type { Check } from "../check";
import { seenIn } from "../finding";
import { clauses, messages } from "../words.zh-CN";

const cannot: ReadonlySet<Organ> = new Set(["town", "department", "county"]);

/**
 * 规章 are made by ministries and by governments of provinces and cities with districts (立法法 第九十一条、
 * 第九十三条); other organs often mistake their own 规章制度 for them. A query: a ministry is a department too.
 */
export const ruleMaker: Check = {
  code: "ruleMaker",
  test: (filing) => {
    if (!cannot.has(filing.organ)) return [];
    const row: FigureId[] = [
      "disclosure.rules.issued",
      "disclosure.rules.repealed",
      "disclosure.rules.inForce",
    ];
    const figures = row.filter((id) => (valueOf(filing.figures.get(id)) ?? 0) > 0);
    if (figures.length === 0) return [];
    return [
      {
        code: "ruleMaker.rules",
        severity: "query",
        figures,
        message: messages.ruleMaker(seenIn(filing, figures).join("、")),
        clause: clauses.ruleMaker,
        seen: seenIn(filing, row),
      },
    ];
  },
};
