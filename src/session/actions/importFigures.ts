import { valueOf, type Filing } from "../../figures";
import { hasSheet } from "../hasSheet";
import { differencesOf, foundText } from "../foundText";
import { unwrap, openBook, perform, inform, type ActionContext } from "../actionContext";
import type { OpenBook } from "../state";
import { decided, takeover, type Takeover } from "../takeover";
import { strings } from "../words.zh-CN";
import { confirmUnit } from "./confirmUnit";
import { restorable, restorableText, restore } from "./restoreKept";
import { readReport } from "./readReport";
import { writeFigures } from "./writeFigures";

const words = strings.imported;

/**
 * 从文件导入数字: reads this year's tables from a file, shows what would change, and writes what the clerk chooses: only
 * the blanks, or the values that differ too. The text of the file waits in 报告.
 */
export async function importFigures(context: ActionContext, file: File): Promise<void> {
  const read = await readReport(context, file);
  const book = openBook(context);
  if (!read || !book) return;
  const { filing } = read;
  if (!(await confirmUnit(context, book.filing, filing.unit, "figures"))) return;
  if (filing.paragraphs.length > 0)
    context.store.set({ imported: { ...filing, year: filing.year || book.filing.year } });
  const found = fileAgainst(book, filing);
  const { fills, differs } = found;
  const back = restorable(context, read);
  const restores = restorableText(back);
  if (fills.size + differs.size + restores.length === 0) {
    inform(context, words.nothing);
    return;
  }
  const answer = await context.ask({
    about: "figures",
    text: [...foundText(read), ...changesText(book, filing, found), ...restores].join("\n"),
    choices: [
      ...(fills.size > 0 ? [{ answer: "yes", label: words.yes(fills.size) } as const] : []),
      ...(fills.size + differs.size === 0 ? [{ answer: "yes", label: words.restore } as const] : []),
      ...(differs.size > 0 ? [{ answer: "take", label: words.take } as const] : []),
    ],
    differences: differencesOf(
      book.filing,
      [...differs.keys()].map((id) => [id, id] as const),
      filing,
    ),
  });
  if (answer === false) return;
  await perform(context, words.taking, async () => {
    const now = openBook(context) ?? book;
    const after = decided(answer, found, fileAgainst(now, filing));
    await fillUnit(context, now, filing);
    await restore(context, back);
    const { written, undoLost } = await writeFigures(context, after, "import");
    return words.taken(written) + undoLost;
  });
}

function changesText(book: OpenBook, { unit, year }: Filing, { fills, differs }: Takeover): string[] {
  return [
    ...(year === 0 || year === book.filing.year ? [] : [words.otherYear(year, book.filing.year)]),
    ...(fills.size > 0 ? [words.fills(fills.size)] : []),
    ...(book.filing.unit === "" && unit !== "" ? [words.fillsUnit(unit)] : []),
    ...(differs.size > 0 ? [words.differing(differs.size)] : []),
  ];
}

/** Writes the name in the file where the unit has none yet. */
async function fillUnit({ workbook }: ActionContext, book: OpenBook, { unit, organ }: Filing): Promise<void> {
  if (hasSheet(book, "cover") && book.filing.unit === "" && unit !== "")
    unwrap(await workbook.write({ cover: { unit, organ } }));
}

/** What the file says of the cells of the sheets. */
const fileAgainst = ({ filing, typed }: OpenBook, from: Filing): Takeover =>
  takeover(
    filing,
    [...from.figures].flatMap(([id, figure]) => {
      const value = valueOf(figure);
      return value === undefined || !typed.has(id) ? [] : [[id, value] as const];
    }),
  );
