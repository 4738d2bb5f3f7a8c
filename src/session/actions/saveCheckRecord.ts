import { openBook, perform, UserError, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.record;

/** 核对记录: what was checked and what was found at this moment, as a page or a Word file. */
export async function saveCheckRecord(context: ActionContext, kind: "html" | "docx" = "html"): Promise<void> {
  await perform(context, words.making, async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const { checkRecord } = await import("../checkRecord");
    const record = checkRecord(book.filing, book.audit, new Date());
    const content =
      kind === "html"
        ? (await import("../../report")).asHtml(record)
        : await (await import("../../report/docx")).asDocx(record);
    const name = `${record.title}.${kind}`;
    if (!context.outside.save({ name, content, kind })) throw new UserError(strings.template.noDownload);
    return words.saved(name);
  });
}
