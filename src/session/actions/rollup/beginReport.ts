import { textOf, withUsualFacts, type Fact, type Filing } from "../../../figures";
import { hasSheet } from "../../hasSheet";
import { keep, openBook, perform, type ActionContext } from "../../actionContext";
import { rollupIn } from "../../rollup/change";
import type { SentBegun } from "../../rollup/desk";
import { strings } from "../../rollup/words.zh-CN";
import type { FileDifference } from "../../state";
import { decided, takeover, type Takeover } from "../../takeover";
import { addMissing } from "../insertTables";
import { writeFigures } from "../writeFigures";
import { rollAgain } from "./rollAgain";

/**
 * 起草本级报告: the sums into 表二 to 表四, the units' facts into 其他数据, and what each unit has into reach of the
 * templates. Asks first, with every figure that stands there otherwise.
 */
export async function beginReport(context: ActionContext): Promise<void> {
  let sums: SentBegun | undefined;
  await perform(context, strings.doing.adding, async () => {
    sums = await context.desk().begun();
    return undefined;
  });
  const book = openBook(context);
  const { overview } = rollupIn(context.store);
  if (!sums || !book || !overview) return;
  const begun = sums;
  const found = sumsAgainst(book.filing, begun);
  const { fills, differs } = found;
  const answer = await context.ask({
    about: "rollup",
    text: [
      strings.askBegin(overview.counted, overview.missing.length, fills.size, differs.size),
      ...(hasSheet(book, "cover") && overview.year > 0 && book.filing.year !== overview.year
        ? [strings.otherYear(overview.year, book.filing.year)]
        : []),
    ].join("\n"),
    choices: [
      { answer: "yes", label: fills.size > 0 ? strings.yesBegin(fills.size) : strings.yesFacts },
      ...(differs.size > 0 ? [{ answer: "take", label: strings.takeSums } as const] : []),
    ],
    differences: differencesIn(book.filing, found),
    there: strings.sumsHead,
  });
  if (answer === false) return;
  await perform(context, strings.doing.beginning, async () => {
    if (!hasSheet(book, "cover") && overview.year > 0)
      context.store.set({ draft: { ...context.store.get().draft, year: overview.year } });
    await context.reread();
    await addMissing(context, "typed");
    await context.reread();
    const { filing, factRows } = openBook(context) ?? book;
    const after = decided(answer, found, sumsAgainst(filing, begun));
    const { facts, filled } = withFacts(withUsualFacts(filing.form, factRows), begun.facts);
    const { written, undoLost } = await writeFigures(context, after, "rollup", facts);
    await keep(context, "units", () => begun.units);
    await context.reread();
    await rollAgain(context);
    return strings.begun(written, filled) + undoLost;
  });
}

const sumsAgainst = (filing: Filing, { figures }: SentBegun): Takeover =>
  takeover(
    filing,
    [...figures].map(([id, exact]) => [id, Number(exact)] as const),
  );

const differencesIn = ({ figures }: Filing, { differs }: Takeover): FileDifference[] =>
  [...differs].map(([figure, sum]) => ({
    figure,
    here: textOf(figures.get(figure)),
    there: String(sum),
  }));

/** The rows of 其他数据 with the sums in those that say nothing yet, and below them what has no row. */
function withFacts(own: readonly Fact[], sums: readonly Fact[]): { facts: Fact[]; filled: number } {
  const byName = new Map(sums.map((fact) => [fact.name, fact]));
  let filled = 0;
  const rows = own.map((fact): Fact => {
    const sum = byName.get(fact.name);
    byName.delete(fact.name);
    if (!sum || fact.value !== "") return fact;
    filled += 1;
    return { ...fact, value: sum.value, unit: fact.unit || sum.unit, note: fact.note || sum.note };
  });
  return { facts: [...rows, ...byName.values()], filled: filled + byName.size };
}
