import { openBook, perform, UserError, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.template;

/** 用自己的 Word 模板: fills the office's own file with what the sheets hold at this moment. */
export async function fillTemplate(context: ActionContext, file: File): Promise<void> {
  await perform(context, words.filling(file.name), async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    // Filling Word files is heavy, and most days need none.
    const { fillWordTemplate } = await import("../../files/wordTemplate");
    const filled = await fillWordTemplate(new Uint8Array(await file.arrayBuffer()), book.filing);
    if (!filled.ok) throw new UserError(filled.mistakes.join("\n"));
    const { unit, year } = book.filing;
    const name = words.fileName(unit, year);
    const saved = context.outside.save({ name, content: filled.bytes, kind: "docx" });
    if (!saved) throw new UserError(words.noDownload);
    return words.filled(name, filled.todos);
  });
}

/** A template to begin with. */
export async function saveSampleTemplate(context: ActionContext): Promise<void> {
  await perform(context, words.making, async () => {
    const book = openBook(context);
    if (!book) return undefined;
    const { sampleTemplate } = await import("../../files/wordTemplate");
    const content = await sampleTemplate(book.filing);
    if (!context.outside.save({ name: words.sampleName, content, kind: "docx" }))
      throw new UserError(words.noDownload);
    return words.made(words.sampleName);
  });
}
