import { inform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

/** 复制, beside a content that the host did not accept before; within a click it may. */
export function copyByHand(context: ActionContext): void {
  const { byHand } = context.store.get();
  if (!byHand || !context.outside.copy(byHand)) return;
  context.store.set({ byHand: undefined });
  inform(context, strings.byHand.copied);
}

/** 收起: takes the content out of the pane. */
export function dropByHand({ store }: ActionContext): void {
  store.set({ byHand: undefined, notice: undefined });
}
