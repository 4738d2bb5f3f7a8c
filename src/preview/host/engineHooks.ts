import type { Handle } from "./classTable";

/** What the engine asks of what stands around it. */
export interface EngineHooks {
  /** Waits until computed values are current, unless they are; called before anything is read. */
  readonly settle: () => Promise<void> | undefined;
  /** Called with the place of each action in its request before it is looked at; may throw to let it fail. */
  readonly reach?: (index: number) => void;
  /** Called with `Class.Member` and its object before a member is used; may throw to let it fail. */
  readonly before?: (member: string, handle: Handle) => void;
  /** Called when the client subscribes to an event; false if the event is not known. */
  readonly registers: (method: string) => boolean;
}
