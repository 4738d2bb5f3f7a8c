import type { Fact, Filing } from "../../figures";
import type { ToldFact } from "../../prose/adapt";
import { keep, openBook, perform, unwrap, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.facts;

/**
 * 记入其他数据: numbers that a report tells become rows, so that the text is bound to them. Those of this year's report
 * bring their values; those of last year's wait for this year's, with the old value beside them. A value is never
 * overwritten.
 */
export async function takeFacts(
  context: ActionContext,
  from: "lastYear" | "imported",
  taken: readonly ToldFact[],
): Promise<void> {
  await perform(context, words.taking, async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const facts = taken.reduce<readonly Fact[]>(
      (rows, told) => {
        const { fact } = told;
        const row = from === "imported" ? fact : { ...fact, value: "", note: words.lastYear(told.surface) };
        return withRow(rows, row, told.under);
      },
      book.factRows.filter(({ name, value }) => name !== "" || value !== ""),
    );
    unwrap(await context.workbook.write({ facts }));
    const { imported } = context.store.get();
    if (from === "imported" && imported) context.store.set({ imported: withFacts(imported, taken) });
    if (from === "lastYear") await keep(context, "lastYear", (last) => last && withFacts(last, taken));
    await context.reread();
    return words.taken(taken.length);
  });
}

/**
 * The rows with one more; a part goes below its total and the other parts. If a row of the name exists, it takes
 * the value.
 */
function withRow(rows: readonly Fact[], row: Fact, under: string | undefined): Fact[] {
  if (rows.some(({ name }) => name === row.name))
    return rows.map((own) =>
      own.name === row.name && own.value === "" ? { ...own, ...row, note: own.note || row.note } : own,
    );
  const total = rows.findIndex(({ name }) => name === under);
  if (total < 0) return [...rows, row];
  const behind = rows.findIndex(({ name }, index) => index > total && !name.startsWith("其中"));
  const at = behind < 0 ? rows.length : behind;
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

/** A report that knows the numbers of its text by name. */
function withFacts(report: Filing, taken: readonly ToldFact[]): Filing {
  const names = new Set(taken.map(({ fact }) => fact.name));
  return {
    ...report,
    facts: [...report.facts.filter(({ name }) => !names.has(name)), ...taken.map(({ fact }) => fact)],
  };
}
