import type { Desk } from "./desk";
import type { State } from "./state";
import type { Store } from "./store";

/** One question at a time stands in the pane; a new one calls the old one off. */
export function questions(
  store: Store<State>,
): Pick<Desk, "ask"> & { readonly answer: (yes: boolean) => void } {
  let decide: ((yes: boolean) => void) | undefined;
  const answer = (yes: boolean) => {
    store.set({ question: undefined });
    decide?.(yes);
    decide = undefined;
  };
  return {
    answer,
    ask: (question) => {
      answer(false);
      store.set({ question, notice: undefined, said: question.text });
      return new Promise((resolve) => {
        decide = resolve;
      });
    },
  };
}
