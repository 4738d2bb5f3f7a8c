import { createContext, useContext, useSyncExternalStore } from "react";
import type { Actions, Session } from "../session/session";
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

/** What the pane shows now. */
export function usePane(): State {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}
