import { createContext, useContext, useSyncExternalStore } from "react";
import type { Actions } from "../session/actions";
import type { Session } from "../session/session";
import type { OpenBook, State } from "../session/state";

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

/**
 * One part of the workbook, by the same rule. Without `otherwise` it is only for components that are shown while a
 * workbook is open.
 *
 * @example const marked = useBook((book) => book.marked);
 */
export function useBook<Part>(select: (book: OpenBook) => Part): Part;
export function useBook<Part, Else>(select: (book: OpenBook) => Part, otherwise: Else): Part | Else;
export function useBook<Part, Else>(select: (book: OpenBook) => Part, ...otherwise: [] | [Else]) {
  return usePane(({ book }) => {
    if (book.kind === "open") return select(book);
    if (otherwise.length === 0) throw new Error("No workbook is open yet.");
    return otherwise[0];
  });
}
