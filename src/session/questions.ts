import type { ActionContext } from "./actionContext";
import { isHasty, type Click } from "./hasty";
import type { Outside } from "./outside";
import type { Answer, State } from "./state";
import type { Store } from "./store";

/** One question at a time stands in the pane; a new one calls the old one off. */
export function questions(store: Store<State>, { now }: Outside): Pick<ActionContext, "ask" | "answer"> {
  let decide: ((choice: Answer) => void) | undefined;
  let askedAt = 0;
  const answer = (choice: Answer, click?: Click) => {
    if (click && isHasty(click, askedAt)) return;
    store.set({ question: undefined });
    decide?.(choice);
    decide = undefined;
  };
  return {
    answer,
    ask: (question) => {
      answer(false);
      askedAt = now();
      store.set({ question, notice: undefined, announcement: question.text });
      return new Promise((resolve) => {
        decide = resolve;
      });
    },
  };
}
