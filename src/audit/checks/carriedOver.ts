import { leavesOf, type FigureId } from "../../form";
import { valueOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type Finding } from "../finding";
import { clauses, messages } from "../messages.zh-CN";

/** What this year carried in is what last year carried out, column by column. */
export const carriedOver: Check = {
  code: "carriedOver",
  test: (filing) => {
    const last = filing.lastYear;
    if (!last) return [];
    const requests = filing.form.tables.find(({ id }) => id === "requests");
    return leavesOf(requests?.sections[0]?.columns ?? []).flatMap(({ node }): Finding[] => {
      const figure: FigureId = `requests.carriedIn.${node.key}`;
      const source: FigureId = `requests.carriedOut.${node.key}`;
      const left = valueOf(filing.figures.get(figure));
      const right = valueOf(last.figures.get(source));
      if (left === undefined || right === undefined || left === right) return [];
      return [
        {
          code: `carriedOver.${node.key}`,
          severity: last.origin === "own" ? "mandatory" : "query",
          figures: [figure],
          message: messages.carriedOver(node.name, left, right),
          clause: clauses.acrossYears,
          left,
          right,
          seen: [...seenIn(filing, [figure]), ...seenIn(last, [source])],
        },
      ];
    });
  },
};
