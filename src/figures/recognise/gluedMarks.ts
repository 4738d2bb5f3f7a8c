import { equalitiesOf, runsDown, type FigureId, type Form } from "../../form";
import type { FoundAt } from "./gatherer";
import { idsOf, wantedRows } from "./wanted";

/** A number whose last digit may be the mark of a footnote, in a text that cannot raise digits. */
const mayBeMarked = /^\s*\d+[1-9]\s*$/;

/** The fewest rows, and the least share of the rows that do not add up, that show marks all over the document. */
const habit = { rows: 2, share: 0.5 } as const;

/**
 * Figures whose last digit may be the mark of a footnote: `261` for 26 with a raised 1. A row shows it if its
 * numbers add up to their total only without such digits. If two rows do, any number of the document may have one.
 */
export function gluedMarks(form: Form, sources: ReadonlyMap<FigureId, FoundAt>): (readonly FigureId[])[] {
  const contentOf = (id: FigureId) => sources.get(id)?.content;
  const isMarked = (id: FigureId) => {
    const content = contentOf(id);
    return typeof content === "string" && mayBeMarked.test(content);
  };
  const sums = equalitiesOf(form).filter((equality) => !runsDown(equality));
  const broken = sums.flatMap(({ left, right }) => {
    const terms = [...left.map((id) => [id, 1] as const), ...right.map((id) => [id, -1] as const)];
    const values = terms.map(([id, sign]) => ({
      value: sign * numberIn(contentOf(id)),
      marked: isMarked(id),
    }));
    const off = values.reduce((sum, { value }) => sum + value, 0);
    return Number.isFinite(off) && off !== 0 ? [{ first: left[0], isMended: isMended(off, values) }] : [];
  });
  const telling = broken.filter((sum) => sum.isMended);
  const rows = wantedRows(form).map(idsOf);
  const told = rows.filter((ids) => telling.some(({ first }) => first !== undefined && ids.includes(first)));
  const isHabit = telling.length >= habit.rows && telling.length >= habit.share * broken.length;
  return !isHabit ? told : rows.map((ids) => ids.filter(isMarked)).filter((ids) => ids.length > 0);
}

function numberIn(content: unknown): number {
  return typeof content === "number" || (typeof content === "string" && /^\s*\d+\s*$/.test(content))
    ? Number(content)
    : NaN;
}

/** Whether a difference goes away where some of the numbers lose their last digit. */
function isMended(
  off: number,
  values: readonly { readonly value: number; readonly marked: boolean }[],
): boolean {
  const losses = values.flatMap(({ value, marked }) => (marked ? [value - Math.trunc(value / 10)] : []));
  return reaches(off, losses);
}

/** Whether at most so many of some numbers add up to a sum. */
function reaches(sum: number, [first, ...others]: readonly number[], most = marksInRow): boolean {
  if (sum === 0) return true;
  if (first === undefined || most === 0) return false;
  return reaches(sum - first, others, most - 1) || reaches(sum, others, most);
}

/** The most marks in a row that are tried: more could explain nearly every difference. */
const marksInRow = 2;
