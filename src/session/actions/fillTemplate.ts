import { download } from "../../taskpane/output/download";
import { officeFile } from "../../taskpane/output/officeFile";
import { openBook, perform, Told, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

const words = strings.template;

/** 用自己的 Word 模板: fills the office's own file with what the sheets hold at this moment. */
export async function fillTemplate(desk: Desk, file: File): Promise<void> {
  await perform(desk, words.filling(file.name), async () => {
    await desk.reread();
    const book = openBook(desk);
    if (!book) return undefined;
    // Filling Word files is heavy, and most days need none.
    const { fillWordTemplate } = await import("../../files/wordTemplate");
    const filled = await fillWordTemplate(new Uint8Array(await file.arrayBuffer()), book.filing);
    if (!filled.ok) throw new Told(filled.mistakes.join("\n"));
    const { unit, year } = book.filing;
    const name = words.fileName(unit, year);
    if (!download(name, officeFile(filled.bytes, "docx"))) throw new Told(words.noDownload);
    return words.filled(name, filled.todos);
  });
}

/** A template to begin with. */
export async function saveSampleTemplate(desk: Desk): Promise<void> {
  await perform(desk, words.making, async () => {
    const book = openBook(desk);
    if (!book) return undefined;
    const { sampleTemplate } = await import("../../files/wordTemplate");
    const bytes = await sampleTemplate(book.filing);
    if (!download(words.sampleName, officeFile(bytes, "docx"))) throw new Told(words.noDownload);
    return words.made(words.sampleName);
  });
}
