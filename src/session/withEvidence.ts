import { audit, wantsEvidence } from "../audit";
import type { OpenBook } from "./state";

/**
 * Where the sums alone do not show what is wrong, the numbers in the clerk's own text decide which repair is
 * likeliest.
 */
export async function withEvidence(book: OpenBook): Promise<OpenBook> {
  const { filing } = book;
  if (filing.paragraphs.length === 0 || !wantsEvidence(book.audit)) return book;
  const { statedIn } = await import("../prose/stated");
  const stated = statedIn(filing);
  return stated.size === 0 ? book : { ...book, audit: audit(filing, stated) };
}
