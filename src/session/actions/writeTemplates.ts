import { placeName } from "../../form";
import type { Paragraph } from "../../figures";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.adapt;

/** Puts templates into 正文; asks first where the clerk's own words stand there. */
export async function writeTemplates(
  context: ActionContext,
  paragraphs: readonly Paragraph[],
): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const lost = paragraphs.filter(({ place }) => book.filing.paragraphs.some((own) => own.place === place));
  if (lost.length > 0) {
    const text = words.ask(lost.map(({ place }) => placeName(book.filing.form, place)).join("、"));
    const choices = [{ answer: "yes", label: words.yes, destroys: true }] as const;
    if (!(await context.ask({ about: "texts", text, choices }))) return;
  }
  await perform(context, words.writing, async () => {
    await context.reread();
    const now = openBook(context) ?? book;
    // What was written there while the question stood was not asked about.
    const has = ({ place }: Paragraph) => now.filing.paragraphs.some((own) => own.place === place);
    const taken = paragraphs.filter((each) => lost.includes(each) || !has(each));
    // A changed 生成结果 would go on standing for its place.
    const edited = now.edited.filter((own) => taken.some(({ place }) => place === own.place));
    const written = edited.map(({ place }) => ({ place, text: "", status: "" }));
    unwrap(await context.workbook.write({ paragraphs: taken, written }));
    await context.reread();
    return words.written(taken.length);
  });
}
