import type { Finding } from "../../audit";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.numbers;

/** 全部填 0, 改成数字: what a finding offers to write, as far as it still does. */
export async function applyRemedy(context: ActionContext, { code }: Finding): Promise<void> {
  await perform(context, words.filling, async () => {
    await context.reread();
    const finding = openBook(context)?.audit.findings.find((found) => found.code === code);
    if (finding?.kind !== "figure" || finding.remedy.kind !== "fill") return undefined;
    const { written } = unwrap(await context.workbook.write({ figures: finding.remedy.values }));
    await context.reread();
    return words.remedied(written);
  });
}
