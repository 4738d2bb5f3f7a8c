import type { ActionContext } from "./actionContext";
import type { Answer, State } from "./state";
import type { Store } from "./store";

/** One question at a time stands in the pane; a new one calls the old one off. */
export function questions(store: Store<State>): Pick<ActionContext, "ask" | "answer"> {
  let decide: ((choice: Answer) => void) | undefined;
  const answer = (choice: Answer) => {
    store.set({ question: undefined });
    decide?.(choice);
    decide = undefined;
  };
  return {
    answer,
    ask: (question) => {
      answer(false);
      store.set({ question, notice: undefined, announcement: question.text });
      return new Promise((resolve) => {
        decide = resolve;
      });
    },
  };
}
