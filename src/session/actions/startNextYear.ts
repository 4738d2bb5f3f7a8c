import { valueOf, withUsualFacts, type Filing } from "../../figures";
import { carryOverOf, formInForce, isSuperseded, partsOf, reportTitle, type FigureId } from "../../form";
import { textOfRuns, type Composed } from "../../prose/run";
import { unwrap, keep, openBook, perform, tell, UserError, type ActionContext } from "../actionContext";
import { nothingKept } from "../kept";
import { onFile } from "../onFile";
import type { OpenBook } from "../state";
import { strings } from "../words.zh-CN";

const words = strings.nextYear;

/**
 * 新建下一年度: this year's report becomes last year's, the tables and 其他数据 are emptied for the next one, and
 * 上年结转 is filled. It cannot be undone: asks first, and offers a copy of the workbook as it is.
 */
export async function startNextYear(context: ActionContext): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const { year, form } = book.filing;
  if (isSuperseded(form, year + 1)) {
    tell(context, words.oldFormat(form.edition, formInForce()));
    return;
  }
  const answer = await context.ask({
    about: "nextYear",
    text: words.ask(year, year + 1, form),
    choices: [
      { answer: "other", label: words.backup },
      { answer: "yes", label: words.yes(year + 1), destroys: true },
    ],
  });
  if (answer === false) return;
  await perform(context, words.starting, async () => {
    await context.reread();
    const { filing } = openBook(context) ?? book;
    if (answer === "other") await saveCopy(context, filing);
    const { compose } = await import("../../prose/compose");
    const last: Filing = { ...filing, paragraphs: textsOf(filing, compose(filing).paragraphs) };
    const { lastYear: before } = context.store.get().kept ?? nothingKept;
    // Kept first: the numbers must stand somewhere before they leave the cells.
    await keep(context, "lastYear", () => last);
    const written = await context.workbook.write({
      figures: emptied(openBook(context) ?? book),
      facts: emptyFacts(filing),
      cover: { year: filing.year + 1 },
      written: partsOf(filing.form).map(({ place }) => ({ place, text: "", status: "" })),
    });
    if (!written.ok) await keep(context, "lastYear", () => before);
    unwrap(written);
    await keep(context, "explanations", () => []);
    await keep(context, "results", () => new Map());
    await keep(context, "units", () => []);
    context.store.set({ correction: undefined });
    await context.reread();
    return words.started(filing.year + 1);
  });
}

/** The workbook as it is, as a file. */
async function saveCopy(context: ActionContext, filing: Filing): Promise<void> {
  const { files, save } = context.outside;
  const content = await onFile(context, words.starting, (watch) => files.writeWorkbook(filing, watch));
  const name = words.backupName(reportTitle(filing.unit, filing.year, filing.form));
  if (!save({ name, content, kind: "xlsx" })) throw new UserError(words.noBackup);
}

/** Every cell that is typed, blank; 上年结转 from 结转下年度 of the year that ends. */
function emptied({ filing, typed }: OpenBook): ReadonlyMap<FigureId, number | null> {
  const figures = new Map<FigureId, number | null>();
  for (const id of typed.keys()) if (!filing.computed.has(id)) figures.set(id, null);
  for (const { carriedIn, carriedOut } of carryOverOf(filing.form)) {
    const value = valueOf(filing.figures.get(carriedOut));
    if (figures.has(carriedIn) && value !== undefined) figures.set(carriedIn, value);
  }
  return figures;
}

/** The same names without their values, and the usual ones. */
const emptyFacts = ({ form, facts }: Filing) =>
  withUsualFacts(
    form,
    facts.map((fact) => ({ ...fact, value: "" })),
  );

function textsOf({ form }: Filing, paragraphs: readonly Composed[]): Filing["paragraphs"] {
  return partsOf(form).flatMap(({ place }) => {
    const own = paragraphs.filter((paragraph) => paragraph.place === place);
    return own.length === 0 ? [] : [{ place, text: own.map(({ runs }) => textOfRuns(runs)).join("\n") }];
  });
}
