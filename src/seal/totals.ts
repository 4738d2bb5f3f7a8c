import { linesOf, type ComparableLine } from "../compare";
import { figuresWith, type Form } from "../form";

/**
 * The totals that stand on the paper, some twenty: every number of a table without totals; of one with a 总计 column
 * its rows as people group them, 不予公开 in place of what it adds up; and the total of every block of section 四.
 */
export function keyTotals(form: Form): ComparableLine[] {
  const totals = new Set(figuresWith(form, { column: "total" }));
  return form.tables.flatMap(({ id, sections }) => {
    const lines = linesOf(form).filter(({ table }) => table === id);
    const inTotal = lines.filter(({ figures }) => figures.every((figure) => totals.has(figure)));
    if (inTotal.length === 0) return lines;
    const sums = inTotal.filter(({ figures }) => figures.length > 1);
    const hasRows = sections.some(({ rows }) => rows.length > 0);
    if (!hasRows) return inTotal.filter(({ figures }) => figures.length === 1);
    return inTotal.filter((line) => !sums.some((sum) => sum !== line && holds(sum, line)));
  });
}

const holds = (sum: ComparableLine, { figures }: ComparableLine) =>
  figures.every((id) => sum.figures.includes(id));
