import { reportTitle } from "../../form";
import { openBook, perform, UserError, type ActionContext } from "../actionContext";
import { onFile } from "../onFile";
import { strings } from "../words.zh-CN";

const words = strings.template;

/** 用自己的 Word 模板: fills the office's own file with what the sheets hold at this moment. */
export async function fillTemplate(context: ActionContext, file: File): Promise<void> {
  const what = words.filling(file.name);
  await perform(context, what, async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const { files, save } = context.outside;
    const filled = await onFile(context, what, (watch) => files.fillTemplate(file, book.filing, watch));
    if (!filled.ok) throw new UserError(filled.mistakes.join("\n"));
    const { unit, year, form } = book.filing;
    const name = words.fileName(reportTitle(unit, year, form));
    const saved = save({ name, content: filled.bytes, kind: "docx" });
    if (!saved) throw new UserError(words.noDownload);
    return words.filled(name, filled.todos);
  });
}

/** A template to begin with. */
export async function saveSampleTemplate(context: ActionContext): Promise<void> {
  await perform(context, words.making, async () => {
    const book = openBook(context);
    if (!book) return undefined;
    const { files, save } = context.outside;
    const content = await onFile(context, words.making, (watch) => files.sampleTemplate(book.filing, watch));
    if (!save({ name: words.sampleName, content, kind: "docx" })) throw new UserError(words.noDownload);
    return words.made(words.sampleName);
  });
}
