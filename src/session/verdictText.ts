import { blanksOf } from "./blanks";
import type { OpenBook } from "./state";
import { strings } from "./words.zh-CN";

/** `42 条勾稽：40 平，2 不平；还有 3 格未填`. */
export function verdictText(book: OpenBook): string {
  const { verdict, findings } = book.audit;
  const blank = blanksOf(book).reduce((sum, { figures }) => sum + figures.length, 0);
  const other = findings.filter(({ left, severity }) => left === undefined && severity !== "advice").length;
  return strings.check.verdict({ ...verdict, blank, other });
}
