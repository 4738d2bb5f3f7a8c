import type { TableId } from "../../form";
import { blanksOf } from "../../audit";
import { openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";
import { writeFigures } from "./writeFigures";

const words = strings.numbers;

/** 其余填 0: every blank of one table, after a question. */
export async function fillZeros(context: ActionContext, table: TableId): Promise<void> {
  const blanksNow = () => {
    const book = openBook(context);
    return book && blanksOf(book.filing).find((entry) => entry.table.id === table);
  };
  const blanks = blanksNow();
  if (!blanks) return;
  const { sheet } = blanks.table;
  const text = words.askZeros(sheet, blanks.figures.length);
  const choices = [{ answer: "yes", label: words.yesZeros }] as const;
  if (!(await context.ask({ about: "zeros", text, choices }))) return;
  await perform(context, words.filling, async () => {
    // What was typed while the question stood is not blank any more.
    const figures = new Map((blanksNow()?.figures ?? []).map((figure) => [figure, 0]));
    const { written, undoLost } = await writeFigures(context, figures, "zeros");
    return words.zeroed(sheet, written) + undoLost;
  });
}
