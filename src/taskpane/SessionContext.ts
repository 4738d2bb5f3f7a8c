import { createContext, useContext, useSyncExternalStore } from "react";
import type { Actions } from "../session/actions";
import type { Session } from "../session/session";
import type { State } from "../session/state";

/** Gives the session to the components below. */
export const SessionContext = createContext<Session | undefined>(undefined);

function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("This component stands outside of a SessionContext.");
  return session;
}

/** What the clerk can do. */
export const useActions = (): Actions => useSession().actions;

/**
 * One part of what the pane shows; the component is drawn again only when that part changes.
 *
 * @param select picks a value that is the same object as long as it means the same: a field, never a new object
 * @example const question = usePane((state) => state.question);
 */
export function usePane<Part>(select: (state: State) => Part): Part {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
