import type { Finding } from "../../audit";
import { keep, openBook, perform, type ActionContext } from "../actionContext";
import { explain } from "../explanations";
import { strings } from "../words.zh-CN";

const words = strings.check;

/** 审核说明: keeps the clerk's reason with the workbook; it holds until the values that it is about change. */
export async function explainFinding(context: ActionContext, finding: Finding, text: string): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  await perform(context, words.explaining, async () => {
    await keep(context, "explanations", (now) => explain(now, finding, text));
    draftExplanation(context, finding, undefined);
    await context.reread();
    return text.trim() === "" ? words.unexplained : words.explainedNow;
  });
}

/** The reason as far as it is written; undefined where it is not being written any more. */
export function draftExplanation(
  { store }: ActionContext,
  { code }: Finding,
  text: string | undefined,
): void {
  const drafts = new Map(store.get().explaining);
  if (text === undefined) drafts.delete(code);
  else drafts.set(code, text);
  store.set({ explaining: drafts.size > 0 ? drafts : undefined });
}
