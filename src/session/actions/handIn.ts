import type { zipped } from "../../files/handIn/zipped";
import { reportTitle } from "../../form";
import { openBook, perform, UserError, type ActionContext } from "../actionContext";
import { onFile } from "../onFile";
import type { SavedFile } from "../outside";
import { strings } from "../words.zh-CN";

const words = strings.handIn;

/**
 * 一键成套: everything that is handed in, made from one reading, and given out only after it was read back and found
 * the same.
 *
 * @param as one .zip, or every file by itself where people may not open a .zip
 */
export async function handIn(context: ActionContext, as: "zip" | "files", date: string): Promise<void> {
  await perform(context, words.making, async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const { filing, audit } = book;
    const [{ writeReport }, { checkRecord }] = await Promise.all([
      import("../writeReport"),
      import("../checkRecord"),
    ]);
    const { paragraphs, pictures, todos } = writeReport(filing, date, context.store.get().pictures);
    const order = { filing, paragraphs, pictures, record: checkRecord(filing, audit, new Date()) };
    const made = await onFile(context, words.making, (watch) =>
      context.outside.files.handIn({ ...order, ...(date !== "" && { date }) }, watch),
    );
    if (!made.ok) throw new UserError(words.differs(made.differences));
    for (const file of as === "zip" ? [await zipOf(made)] : made.files)
      if (!context.outside.save(file)) throw new UserError(words.noDownload);
    return words.made(made.files.length, todos);
  });
}

async function zipOf({ name, files }: { readonly name: string; readonly files: Files }): Promise<SavedFile> {
  const { zipped: pack } = await import("../../files/handIn/zipped");
  return { name, content: pack(files), kind: "zip" };
}
type Files = Parameters<typeof zipped>[0];

/** 交稿单 as a Word file. */
export async function savePaper(context: ActionContext): Promise<void> {
  await perform(context, words.makingPaper, async () => {
    await context.reread();
    const book = openBook(context);
    if (!book) return undefined;
    const [{ paperOf, sealWords }, { paperDocx }] = await Promise.all([
      import("../../seal"),
      import("../../seal/docx"),
    ]);
    const { unit, year, form } = book.filing;
    const name = sealWords.fileName(reportTitle(unit, year, form));
    const content = await paperDocx(paperOf(book.filing, book.audit));
    if (!context.outside.save({ name, content, kind: "docx" })) throw new UserError(words.noDownload);
    return strings.report.saved(name);
  });
}
