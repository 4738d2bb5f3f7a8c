import { valueOf, withUsualFacts, type Fact, type Filing } from "../../../figures";
import type { FigureId } from "../../../form";
import { hasSheet } from "../../hasSheet";
import { keep, openBook, perform, type ActionContext } from "../../actionContext";
import { rollupIn } from "../../rollup/change";
import type { SentBegun } from "../../rollup/desk";
import { strings } from "../../rollup/words.zh-CN";
import type { FileDifference } from "../../state";
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
  const { fills, differs } = takeover(book.filing, begun);
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
    differences: differencesIn(book.filing, differs),
    there: strings.sumsHead,
  });
  if (answer === false) return;
  const chosen = new Set(typeof answer === "object" ? answer.take : []);
  await perform(context, strings.doing.beginning, async () => {
    if (!hasSheet(book, "cover") && overview.year > 0)
      context.store.set({ draft: { ...context.store.get().draft, year: overview.year } });
    await context.reread();
    await addMissing(context, "typed");
    await context.reread();
    const { filing, factRows } = openBook(context) ?? book;
    // What was typed while the question stood is not blank any more, and was not asked about.
    const now = takeover(filing, begun);
    const after = new Map([...now.fills].filter(([id]) => fills.has(id)));
    for (const [id, value] of now.differs) if (chosen.has(id)) after.set(id, value);
    const { facts, filled } = withFacts(withUsualFacts(filing.form, factRows), begun.facts);
    const { written, undoLost } = await writeFigures(context, after, "rollup", facts);
    await keep(context, "units", () => begun.units);
    await context.reread();
    await rollAgain(context);
    return strings.begun(written, filled) + undoLost;
  });
}

interface Takeover {
  readonly fills: ReadonlyMap<FigureId, number>;
  readonly differs: ReadonlyMap<FigureId, number>;
}

/** The sums that blank cells can take, and those that stand there otherwise. Computed cells follow by themselves. */
function takeover(filing: Filing, { figures }: SentBegun): Takeover {
  const fills = new Map<FigureId, number>();
  const differs = new Map<FigureId, number>();
  for (const [id, exact] of figures) {
    const own = filing.figures.get(id);
    if (own === undefined || filing.computed.has(id)) continue;
    if (own.state === "blank") fills.set(id, Number(exact));
    else if (valueOf(own) !== Number(exact)) differs.set(id, Number(exact));
  }
  return { fills, differs };
}

const differencesIn = ({ figures }: Filing, differs: Takeover["differs"]): FileDifference[] =>
  [...differs].map(([figure, sum]) => {
    const own = figures.get(figure);
    const here = own?.state === "number" ? own.exact : own && own.state !== "blank" ? own.text : "";
    return { figure, here, there: String(sum) };
  });

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
