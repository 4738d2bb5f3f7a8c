import { equalitiesOf, type FigureId } from "../../../src/form";
import { valueOf, type Filing } from "../../../src/figures";
import { requestFigures } from "../balancedFiling";

/**
 * Error localisation in section 三 as a mixed-integer model in the LP format of CPLEX: figure `i` grows by `p`
 * or shrinks by `q`, `z` counts it as changed, and every equality of the form holds afterwards.
 */
export function highsModel(filing: Filing): string {
  const index = new Map(requestFigures.map((id, i) => [id, i]));
  const value = (id: FigureId) => valueOf(filing.figures.get(id)) ?? 0;
  const most = 1 + 2 * Math.max(...requestFigures.map(value));
  const each = (line: (id: FigureId, i: number) => string) => requestFigures.map(line).join("\n");
  const equalities = equalitiesOf(filing.form)
    .filter(({ kind }) => kind !== "outcomes")
    .map(({ left, right }, number) => {
      const grows = left.map((id) => `+ p${index.get(id)} - q${index.get(id)}`);
      const shrinks = right.map((id) => `- p${index.get(id)} + q${index.get(id)}`);
      const sum = (ids: readonly FigureId[]) => ids.reduce((total, id) => total + value(id), 0);
      return ` e${number}: ${[...grows, ...shrinks].join(" ")} = ${sum(right) - sum(left)}`;
    });
  return [
    "Minimize",
    ` changed: ${requestFigures.map((_, i) => `z${i}`).join(" + ")}`,
    "Subject To",
    ...equalities,
    each((id, i) => ` g${i}: p${i} - ${most} z${i} <= 0\n s${i}: q${i} - ${value(id) || 1} z${i} <= 0`),
    "Bounds",
    each((id, i) => ` 0 <= p${i} <= ${most}\n 0 <= q${i} <= ${value(id)}`),
    "General",
    each((_, i) => ` p${i} q${i}`),
    "Binary",
    each((_, i) => ` z${i}`),
    "End",
  ].join("\n");
}
