import { placeName } from "../../form";
import type { Paragraph } from "../../figures";
import { openBook, perform, type ActionContext } from "../actionContext";
import { putTemplates } from "../putTemplates";
import { changesBy } from "../textChanges";
import { strings } from "../words.zh-CN";

const words = strings.adapt;

/** Puts templates into 正文; where the clerk's own words stand there, shows what would change first, and keeps them. */
export async function writeTemplates(
  context: ActionContext,
  paragraphs: readonly Paragraph[],
): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const lost = paragraphs.filter(({ place }) => book.filing.paragraphs.some((own) => own.place === place));
  if (lost.length > 0) {
    const text = words.ask(lost.map(({ place }) => placeName(book.filing.form, place)).join("、"));
    const choices = [{ answer: "yes", label: words.yes }] as const;
    const changes = await changesBy(book.filing, lost);
    if (!(await context.ask({ about: "texts", text, choices, changes }))) return;
  }
  await perform(context, words.writing, async () => {
    await context.reread();
    const now = openBook(context) ?? book;
    // What was written there while the question stood was not asked about.
    const has = ({ place }: Paragraph) => now.filing.paragraphs.some((own) => own.place === place);
    const taken = paragraphs.filter((each) => lost.includes(each) || !has(each));
    await putTemplates(
      context,
      now,
      taken,
      taken.map(({ place }) => place),
    );
    await context.reread();
    return words.written(taken.length);
  });
}
