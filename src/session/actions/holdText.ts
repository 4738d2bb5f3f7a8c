import type { Filing } from "../../figures";
import type { BoundNumber } from "../../prose/adapt";
import type { Reconciliation } from "../../prose/reconcile";
import type { ActionContext } from "../actionContext";

/** Holds a text against the tables, in the thread of the files: the pane stays alive however long the text is. */
export function holdText(
  { store, outside }: ActionContext,
  filing: Filing,
  text: string,
): Promise<Reconciliation | undefined> {
  return outside.files.reconcile(filing, text, store.get().kept?.chosen ?? []);
}

/** The numbers of a text that the tables bear out, found in the thread of the files. */
export function boundIn(
  { outside }: ActionContext,
  filing: Filing,
  text: string,
): Promise<readonly BoundNumber[] | undefined> {
  return outside.files.boundNumbers(filing, text);
}
