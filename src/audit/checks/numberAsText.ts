import { valueOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type FigureFinding } from "../finding";
import { words } from "../words.zh-CN";

/**
 * A number that stands in its cell as a text (`290件`, `２９０`) reads well and cannot be added up by a formula: the
 * sum over it stays blank. Mandatory where a formula needs it.
 */
export const numberAsText: Check = (filing, ledger) => {
  if (filing.asText.size === 0) return [];
  return filing.form.tables.flatMap((table): FigureFinding[] => {
    const figures = [...filing.asText].filter((id) => id.startsWith(`${table.id}.`));
    if (figures.length === 0) return [];
    const isAdded = ledger.some(
      ({ equality: { left, right } }) =>
        right.some((total) => filing.computed.has(total)) && figures.some((id) => left.includes(id)),
    );
    const values = new Map(
      figures.flatMap((id) => {
        const value = valueOf(filing.figures.get(id));
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
    return [
      {
        kind: "figure",
        code: `numberAsText.${table.id}`,
        severity: isAdded ? "mandatory" : "advice",
        figures,
        message: words.numberAsText(table.sheet, figures.length, isAdded),
        clause: filing.form.clauses.wholeNumbers,
        remedy: { kind: "fill", values },
        seen: seenIn(filing, figures),
      },
    ];
  });
};
