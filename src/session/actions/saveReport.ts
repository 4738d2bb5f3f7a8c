import { openBook, perform, UserError, type ActionContext } from "../actionContext";
import { onFile } from "../onFile";
import { strings } from "../words.zh-CN";

const words = strings.report;

export type ReportForm = "word" | "web" | "copy";

/** 生成 Word, 生成网页, 复制全文: the report of what the sheets hold at this moment. */
export async function saveReport(context: ActionContext, form: ReportForm, date: string): Promise<void> {
  await perform(context, words.doing[form], async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    // The writers are heavy, and the first paint does not wait for them.
    const writing = await import("../writeReport");
    const written = writing.writeReport(book.filing, date, context.store.get().pictures);
    if (form !== "copy") {
      const file =
        form === "word"
          ? await onFile(context, words.doing.word, (watch) =>
              writing.wordFile(context.outside.files, written, watch),
            )
          : writing.webFile(written);
      if (context.outside.save(file)) return words.saved(file.name);
    }
    if (!context.outside.copy(writing.copied(written))) throw new UserError(words.noCopy);
    return form === "copy" ? words.copied : words.copiedInstead;
  });
}
