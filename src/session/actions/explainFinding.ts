import type { Finding } from "../../audit";
import { keep, openBook, perform, type Desk } from "../desk";
import { explain } from "../explanations";
import { strings } from "../words.zh-CN";

const words = strings.check;

/** 审核说明: keeps the clerk's reason with the workbook; it holds until the values that it is about change. */
export async function explainFinding(desk: Desk, finding: Finding, text: string): Promise<void> {
  const book = openBook(desk);
  if (!book) return;
  await perform(desk, words.explaining, async () => {
    const explanations = explain(book.filing.explanations, finding, text);
    await keep(desk, "explanations", explanations);
    await desk.reread();
    return text.trim() === "" ? words.unexplained : words.explainedNow;
  });
}
