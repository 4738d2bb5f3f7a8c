import type { Workbook } from "../sheets/port";
import type { ActionContext } from "./actionContext";
import { bindActions, type Actions } from "./actions";
import { showSlice } from "./actions/rollup/rollAgain";
import type { Outside } from "./outside";
import { followDraft } from "./followDraft";
import { followTexts } from "./followTexts";
import { questions } from "./questions";
import type { RollupDesk } from "./rollup/desk";
import { remembering } from "./remembering";
import { rereading } from "./rereading";
import { savingDrafts } from "./saveDraft";
import { opening, type State } from "./state";
import { createStore, type Store } from "./store";

/** The work of one clerk on one workbook. */
export interface Session {
  readonly store: Store<State>;
  readonly actions: Actions;
  /** Reads the workbook and follows what happens in it until the returned function is called. */
  readonly start: () => Promise<() => void>;
}

/**
 * Opens a session on a workbook; nothing is read before `start` or an action.
 *
 * @param thisYear the 年度 to suggest while none is filled in
 * @param outside the window around it
 */
export function createSession(workbook: Workbook, thisYear: number, outside: Outside): Session {
  const store = createStore<State>(opening(thisYear));
  const reread = rereading(workbook, store, thisYear);
  let opened: RollupDesk | undefined;
  const desk = () => (opened ??= outside.rollupDesk());
  const hands = { workbook, store, reread, outside, desk, ...questions(store, outside) };
  const context: ActionContext = { ...hands, saveDraft: savingDrafts(hands) };
  return {
    store,
    actions: bindActions(context),
    start: async () => {
      // The text that the page before had in hand is held beside the first reading too.
      const stopFollowing = [remembering(store, outside), followDraft(store)];
      await reread();
      const watched = await workbook.watch((hint) => {
        if (hint.kind === "edited") void reread();
        else {
          store.set({ selected: hint.figure });
          if (hint.sum !== undefined) void showSlice(context, hint.sum);
        }
      });
      // A host without events still shows the workbook as it was when the pane was last looked at.
      const stop = outside.onReturn(() => void reread());
      stopFollowing.push(followTexts(workbook, store));
      return () => {
        stop();
        for (const stopOne of stopFollowing) stopOne();
        if (watched.ok) void watched.stop();
      };
    },
  };
}
