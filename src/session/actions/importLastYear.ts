import { valueOf, type Filing } from "../../figures";
import { carryOverOf, type FigureId } from "../../form";
import { differencesOf, foundText } from "../foundText";
import { unwrap, keep, openBook, perform, type ActionContext } from "../actionContext";
import type { OpenBook } from "../state";
import { strings } from "../words.zh-CN";
import { confirmUnit } from "./confirmUnit";
import { readReport } from "./readReport";

const words = strings.lastYear;

/**
 * 导入上年报告: reads the file, says what was found and what disagrees, and after a yes fills 上年结转 where it is blank and
 * keeps the report with the workbook, for the checks across years. A typed value is never overwritten.
 */
export async function importLastYear(context: ActionContext, file: File): Promise<void> {
  const read = await readReport(context, file);
  const book = openBook(context);
  if (!read || !book) return;
  if (!(await confirmUnit(context, book.filing, read.filing.unit, "lastYear"))) return;
  const wanted = book.filing.year - 1;
  const last: Filing = { ...read.filing, year: read.filing.year || wanted };
  const { fills, differs } = carryOver(book, last);
  const text = [
    ...foundText(read),
    ...(read.filing.year === 0 ? [words.noYear(wanted)] : []),
    ...(last.year === wanted ? [] : [words.otherYear(wanted)]),
    ...(differs.length > 0 ? [strings.imported.differing(differs.length)] : []),
    words.carry(fills.size, book.filing.form),
  ].join("\n");
  const differences = differencesOf(book.filing, differs, last);
  const choices = [{ answer: "yes", label: words.yes }] as const;
  if (!(await context.ask({ about: "lastYear", text, choices, differences }))) return;
  await perform(context, words.keeping, async () => {
    // What was typed while the question stood is not blank any more.
    const figures = carryOver(openBook(context) ?? book, last).fills;
    await keep(context, "lastYear", () => last);
    if (figures.size > 0) unwrap(await context.workbook.write({ figures }));
    await context.reread();
    return words.kept(last.year, figures.size, book.filing.form);
  });
}

/** 上年结转 against last year's 结转下年度, applicant by applicant: what is still blank, and what differs. */
function carryOver({ filing }: OpenBook, last: Filing) {
  const fills = new Map<FigureId, number>();
  const differs: (readonly [FigureId, FigureId])[] = [];
  for (const { carriedIn: id, carriedOut: source } of carryOverOf(filing.form)) {
    const value = valueOf(last.figures.get(source));
    const figure = filing.figures.get(id);
    if (value === undefined || filing.computed.has(id)) continue;
    if (figure?.state === "blank") fills.set(id, value);
    else if (valueOf(figure) !== value) differs.push([id, source]);
  }
  return { fills, differs };
}

/** Takes last year's report out of the workbook, after a yes; the tables stay as they are. */
export async function forgetLastYear(context: ActionContext): Promise<void> {
  const last = openBook(context)?.filing.lastYear;
  if (!last) return;
  const choices = [{ answer: "yes", label: words.yesForget, destroys: true }] as const;
  if (!(await context.ask({ about: "lastYear", text: words.askForget(last.year), choices }))) return;
  await perform(context, words.forgetting, async () => {
    await keep(context, "lastYear", () => undefined);
    await context.reread();
    return words.forgotten;
  });
}
