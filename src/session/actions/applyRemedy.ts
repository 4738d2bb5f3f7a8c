import type { Finding } from "../../audit";
import { granted, openBook, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

const words = strings.numbers;

/** 全部填 0, 改成数字: what a finding offers to write, as far as it still does. */
export async function applyRemedy(desk: Desk, { code }: Finding): Promise<void> {
  await perform(desk, words.filling, async () => {
    await desk.reread();
    const finding = openBook(desk)?.audit.findings.find((found) => found.code === code);
    if (finding?.kind !== "figure" || finding.remedy.kind !== "fill") return undefined;
    const { written } = granted(await desk.workbook.write({ figures: finding.remedy.values }));
    await desk.reread();
    return words.remedied(written);
  });
}
