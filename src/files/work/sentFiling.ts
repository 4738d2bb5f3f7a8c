import type { Filing } from "../../figures";
import { formOf, type EditionId } from "../../form";

/** A filing as it goes from thread to thread: without its form, which every thread has itself. */
export type SentFiling = Omit<Filing, "form" | "lastYear"> & {
  readonly edition: EditionId;
  readonly lastYear?: SentFiling;
};

/** A filing as it can be posted to another thread: its form by its id. */
export function sent({ form: { edition }, lastYear, ...filing }: Filing): SentFiling {
  return { ...filing, edition, ...(lastYear && { lastYear: sent(lastYear) }) };
}

/** The filing that was posted. */
export function received({ edition, lastYear, ...filing }: SentFiling): Filing {
  const form = formOf(edition, filing.figures.keys());
  return { ...filing, form, ...(lastYear && { lastYear: received(lastYear) }) };
}
