import type { ActionContext } from "../actionContext";
import type { Answer, Tab } from "../state";

/** Shows one of the tabs. */
export function showTab({ store }: ActionContext, tab: Tab): void {
  store.set({ tab });
}

/** Reads the workbook again, as after a pause. */
export function reread(context: ActionContext): Promise<void> {
  return context.reread();
}

/** Answers the question that stands in the pane. */
export function answer(context: ActionContext, choice: Answer): void {
  context.answer(choice);
}
