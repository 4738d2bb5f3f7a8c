import type { Finding } from "../../audit";
import { openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";
import { writeFigures } from "./writeFigures";

const words = strings.numbers;

/** 全部填 0, 改成数字: what a finding offers to write, as far as it still does. */
export async function applyRemedy(context: ActionContext, { code }: Finding): Promise<void> {
  await perform(context, words.filling, async () => {
    await context.reread();
    const finding = openBook(context)?.audit.findings.find((found) => found.code === code);
    if (finding?.kind !== "figure" || finding.remedy.kind !== "fill") return undefined;
    const { written, undoLost } = await writeFigures(context, finding.remedy.values, "correct");
    return words.remedied(written) + undoLost;
  });
}
