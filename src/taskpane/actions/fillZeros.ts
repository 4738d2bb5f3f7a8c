import type { TableId } from "../../form";
import { blanksOf } from "../session/blanks";
import { granted, openBook, perform, type Desk } from "../session/desk";
import { strings } from "../strings.zh-CN";

const words = strings.numbers;

/** 其余填 0: every blank of one table, after a question. */
export async function fillZeros(desk: Desk, table: TableId): Promise<void> {
  const book = openBook(desk);
  const blanks = book && blanksOf(book).find((entry) => entry.table.id === table);
  if (!blanks) return;
  const { sheet } = blanks.table;
  const text = words.askZeros(sheet, blanks.figures.length);
  if (!(await desk.ask({ about: "zeros", text, yes: words.yesZeros }))) return;
  await perform(desk, words.filling, async () => {
    const figures = new Map(blanks.figures.map((figure) => [figure, 0]));
    const { written } = granted(await desk.workbook.write({ figures }));
    await desk.reread();
    return words.zeroed(sheet, written);
  });
}
