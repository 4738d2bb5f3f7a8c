import { UserError, type ActionContext } from "./actionContext";
import type { Copied } from "./outside";
import { strings } from "./words.zh-CN";

/**
 * Puts a content into the clipboard. Where the host refuses, it stands in the pane, to be copied by hand.
 *
 * @throws {UserError} where the host refuses; `perform` tells it
 */
export function handOver({ outside, store }: ActionContext, content: Copied): void {
  if (outside.copy(content)) return;
  store.set({ byHand: content });
  throw new UserError(strings.byHand.refused);
}
