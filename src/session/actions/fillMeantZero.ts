import type { Finding } from "../../audit";
import { granted, openBook, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

const words = strings.numbers;

/** 全部填 0: the cells that a finding says are meant as 0, as far as they still are. */
export async function fillMeantZero(desk: Desk, { code }: Finding): Promise<void> {
  await perform(desk, words.filling, async () => {
    await desk.reread();
    const finding = openBook(desk)?.audit.findings.find((found) => found.code === code);
    const figures = new Map((finding?.meantZero ?? []).map((figure) => [figure, 0]));
    const { written } = granted(await desk.workbook.write({ figures }));
    await desk.reread();
    return words.zeroedCells(written);
  });
}
