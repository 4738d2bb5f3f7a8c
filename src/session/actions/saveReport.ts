import { copy } from "../../taskpane/output/copy";
import { download } from "../../taskpane/output/download";
import { openBook, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

const words = strings.report;

export type ReportForm = "word" | "web" | "copy";

/** 生成 Word, 生成网页, 复制全文: the report of what the sheets hold at this moment. */
export async function saveReport(desk: Desk, form: ReportForm, date: string): Promise<void> {
  await perform(desk, words.doing[form], async () => {
    await desk.reread();
    const book = openBook(desk);
    if (!book) return undefined;
    // The writers are heavy, and the first paint does not wait for them.
    const writing = await import("../writeReport");
    const written = writing.writeReport(book.filing, date);
    if (form !== "copy") {
      const name = `${written.report.title}.${form === "word" ? "docx" : "html"}`;
      const file = form === "word" ? await writing.wordFile(written) : writing.webFile(written);
      if (download(name, file)) return words.saved(name);
    }
    if (!copy(writing.copied(written))) throw new Error(words.noCopy);
    return form === "copy" ? words.copied : words.copiedInstead;
  });
}
