import type { Filing } from "../../figures";
import type { FigureId, Table } from "../../form";
import type { Check } from "../check";
import { seenIn, type FigureFinding } from "../finding";
import { placedIn } from "../placed";
import { clauses, words } from "../words.zh-CN";

/**
 * The form wants 0 where there was nothing; "/" and blanks are the commonest visible defect of published
 * reports. A blank is meant as 0 where its sum already balances without it. Advice: not filled is not wrong.
 */
export const meantZero: Check = (filing, ledger) => {
  const { withoutNumber } = placedIn(filing);
  if (withoutNumber.length === 0) return [];
  const slashed: FigureId[] = [];
  for (const [id, figure] of withoutNumber) if (figure.state === "notApplicable") slashed.push(id);
  const blanks = new Set<FigureId>();
  for (const entry of ledger) {
    if (entry.state !== "pending" || entry.left !== entry.right || entry.left === 0) continue;
    for (const id of entry.blanks) if (filing.figures.get(id)?.state === "blank") blanks.add(id);
  }
  return filing.form.tables.flatMap((table) => [
    ...finding(filing, table, "slash", slashed),
    ...finding(filing, table, "blank", [...blanks]),
  ]);
};

function finding(
  filing: Filing,
  table: Table,
  how: "slash" | "blank",
  ids: readonly FigureId[],
): FigureFinding[] {
  const figures = ids.filter((id) => id.startsWith(`${table.id}.`));
  if (figures.length === 0) return [];
  return [
    {
      kind: "figure",
      code: `meantZero.${table.id}.${how}`,
      severity: "advice",
      figures,
      message: words.meantZero[how](table.sheet, figures.length),
      clause: clauses.fillZero,
      remedy: { kind: "fill", values: new Map(figures.map((id) => [id, 0])) },
      seen: seenIn(filing, figures),
    },
  ];
}
