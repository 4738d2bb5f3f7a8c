import { partsOf } from "../../form";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.sentences;

/**
 * Adds the sentences on this year and last year, as templates, behind the text of the place. Nothing is
 * overwritten.
 */
export async function addSentences(context: ActionContext): Promise<void> {
  await perform(context, words.adding, async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const { sentencesFor } = await import("../../compare");
    const { form, paragraphs } = book.filing;
    const sentences = sentencesFor(form);
    if (!sentences) return words.none;
    const { place, called, text } = sentences;
    const own = paragraphs.filter((each) => each.place === place).map((each) => each.text);
    const before =
      own.length > 0 ? own : [partsOf(form).find((part) => part.place === place)?.template ?? ""];
    if (before.some((each) => each.includes(text))) return words.stands(called);
    // A changed 生成结果 would still be printed instead of the template; its words are already among `before`.
    const isEdited = book.edited.some((each) => each.place === place);
    const written = isEdited ? [{ place, text: "", status: "" }] : [];
    const whole = [...before, text].join("\n").trim();
    unwrap(await context.workbook.write({ paragraphs: [{ place, text: whole }], written }));
    await context.reread();
    return words.added(called);
  });
}
