import { audit } from "../audit";
import type { OpenBook } from "./state";

/** Where several repairs mend the sums alike, what the clerk's own text states decides which is the likeliest. */
export async function withEvidence(book: OpenBook): Promise<OpenBook> {
  const { filing } = book;
  const { location } = book.audit;
  if (location.kind !== "located" || location.repairs.length < 2 || filing.paragraphs.length === 0)
    return book;
  // Reading prose is heavy, and most sums need no witness.
  const { statedIn } = await import("../prose/stated");
  const stated = statedIn(filing);
  return stated.size === 0 ? book : { ...book, audit: audit(filing, stated) };
}
