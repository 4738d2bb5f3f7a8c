import { valueOf, type Filing } from "../../figures";
import type { FigureId } from "../../form";
import { differenceText, foundText } from "../foundText";
import { unwrap, openBook, perform, tell, type ActionContext } from "../actionContext";
import type { OpenBook } from "../state";
import { typedIn } from "../typedIn";
import { strings } from "../words.zh-CN";
import { readReport } from "./readReport";

const words = strings.imported;

/**
 * 从文件导入数字: reads this year's tables from a file, shows what would change, and writes what the clerk chooses:
 * the blanks alone, or everything. Its text waits in 报告.
 */
export async function importFigures(context: ActionContext, file: File): Promise<void> {
  const read = await readReport(context, file);
  const book = openBook(context);
  if (!read || !book) return;
  const { filing } = read;
  if (filing.paragraphs.length > 0)
    context.store.set({ imported: { ...filing, year: filing.year || book.filing.year } });
  const { fills, differs } = takeover(book, filing);
  if (fills.size + differs.size === 0) {
    tell(context, words.nothing);
    return;
  }
  const text = [
    ...foundText(read),
    ...(filing.year === 0 || filing.year === book.filing.year
      ? []
      : [words.otherYear(filing.year, book.filing.year)]),
    ...differenceText(
      book.filing,
      [...differs.keys()].map((id) => [id, id] as const),
      filing,
    ),
    words.fills(fills.size),
  ].join("\n");
  const other = differs.size > 0 && { other: words.other(differs.size) };
  const answer = await context.ask({ about: "figures", text, yes: words.yes, ...other });
  if (answer === false) return;
  await perform(context, words.taking, async () => {
    const now = openBook(context) ?? book;
    // What was typed while the question stood is not blank any more, and was not asked about.
    const current = takeover(now, filing);
    const after = new Map([...current.fills].filter(([id]) => fills.has(id)));
    if (answer === "other")
      for (const [id, value] of current.differs) if (differs.has(id)) after.set(id, value);
    const before = new Map([...after.keys()].map((id) => [id, typedIn(now, id)]));
    const { written } = unwrap(await context.workbook.write({ figures: after }));
    if (after.size > 0) context.store.set({ correction: { before, after } });
    await context.reread();
    return words.taken(written);
  });
}

/** What a file would change: blanks that it fills, and values that it has otherwise. */
function takeover({ filing, typed }: OpenBook, from: Filing) {
  const fills = new Map<FigureId, number>();
  const differs = new Map<FigureId, number>();
  for (const [id, figure] of from.figures) {
    const value = valueOf(figure);
    if (value === undefined || figure.state !== "number" || !typed.has(id) || filing.computed.has(id))
      continue;
    const own = filing.figures.get(id);
    if (own?.state === "blank") fills.set(id, value);
    else if (valueOf(own) !== value) differs.set(id, value);
  }
  return { fills, differs };
}
