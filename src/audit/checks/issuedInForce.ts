import type { Check } from "../check";
import { seenIn, type FigureFinding } from "../finding";
import { words } from "../words.zh-CN";
import { documentRowsOf, documentsIn } from "./documents";

/** What was issued this year and not repealed is in force: more issued than in force wants a reason. */
export const issuedInForce: Check = (filing) =>
  documentRowsOf(filing.form).flatMap((documents): FigureFinding[] => {
    const { issued, repealed = 0, inForce } = documentsIn(filing, documents);
    if (issued === undefined || inForce === undefined || issued - repealed <= inForce) return [];
    const figures = [documents.issued, documents.repealed, documents.inForce];
    return [
      {
        kind: "figure",
        code: `issuedInForce.${documents.row}`,
        severity: "query",
        figures,
        message: words.issuedInForce(filing.form, documents.name, issued, repealed, inForce),
        clause: filing.form.clauses.totals,
        remedy: { kind: "none" },
        seen: seenIn(filing, figures),
      },
    ];
  });
