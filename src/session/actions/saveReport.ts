import { handOver } from "../handOver";
import { openBook, perform, type ActionContext } from "../actionContext";
import { onFile } from "../onFile";
import type { Copied } from "../outside";
import { strings } from "../words.zh-CN";

const words = strings.report;

/** 生成 Word, 生成网页: the report of what the sheets hold at this moment, as a file. */
export async function saveReport(context: ActionContext, form: "word" | "web", date: string): Promise<void> {
  await perform(context, words.doing[form], async () => {
    const report = await reportNow(context, date);
    if (!report) return undefined;
    const { written, wordFile, webFile } = report;
    const file =
      form === "word"
        ? await onFile(context, words.doing.word, (watch) => wordFile(context.outside.files, written, watch))
        : webFile(written);
    if (context.outside.save(file)) return words.saved(file.name);
    handOver(context, report.copied(written));
    return words.copiedInstead;
  });
}

/**
 * 复制全文. What the pane shows is copied before anything else: Excel for Mac and iPad take a copy only in the click
 * itself. If the sheets turn out to hold something newer, that is copied instead.
 */
export async function copyReport(context: ActionContext, shown: Copied, date: string): Promise<void> {
  const isTaken = context.outside.copy(shown);
  await perform(context, words.doing.copy, async () => {
    const report = await reportNow(context, date);
    if (!report) return undefined;
    const content = report.copied(report.written);
    if (!isTaken || content.html !== shown.html) handOver(context, content);
    return words.copied;
  });
}

/** The report of the sheets as they are read now, with its writers: they are heavy, and the first paint does not wait. */
async function reportNow(context: ActionContext, date: string) {
  await context.reread();
  const book = openBook(context);
  if (!book) return undefined;
  const { writeReport, wordFile, webFile, copied } = await import("../writeReport");
  const written = writeReport(book.filing, date, context.store.get().pictures);
  return { written, wordFile, webFile, copied };
}
