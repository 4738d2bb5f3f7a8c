import { namesOf, type FigureId } from "../../form";
import { valueOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type Finding } from "../finding";
import { clauses, messages } from "../words.zh-CN";

/** What was issued this year and not repealed is in force: more issued than in force wants a reason. */
export const issuedInForce: Check = {
  code: "issuedInForce",
  test: (filing) =>
    ["rules", "normativeDocuments"].flatMap((row): Finding[] => {
      const figures: FigureId[] = [
        `disclosure.${row}.issued`,
        `disclosure.${row}.repealed`,
        `disclosure.${row}.inForce`,
      ];
      const [issued, repealed, inForce] = figures.map((id) => valueOf(filing.figures.get(id)));
      if (issued === undefined || inForce === undefined || issued - (repealed ?? 0) <= inForce) return [];
      const name = namesOf(filing.form).get(`disclosure.${row}.inForce`)?.rowLabel ?? row;
      return [
        {
          code: `issuedInForce.${row}`,
          severity: "query",
          figures,
          message: messages.issuedInForce(name, issued, repealed ?? 0, inForce),
          clause: clauses.totals,
          seen: seenIn(filing, figures),
        },
      ];
    }),
};
