import type { ActionContext } from "../../actionContext";
import { rollupIn } from "../../rollup/change";
import type { FileKind } from "../../rollup/desk";
import { strings } from "../../rollup/words.zh-CN";
import { forgetFiles } from "./receiveFiles";

/** 全部去掉: takes all files of a kind out again, after a yes: reading hundreds of them has taken its time. */
export async function takeOutFiles(context: ActionContext, kind: FileKind): Promise<void> {
  const { chosen } = rollupIn(context.store);
  const about = kind === "units" ? "received" : "receivedLast";
  const text = strings.askTakeOut(chosen[kind].size);
  const choices = [{ answer: "yes", label: strings.takeOut, destroys: true }] as const;
  if (await context.ask({ about, text, choices })) await forgetFiles(context, kind);
}
