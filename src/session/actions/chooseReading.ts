import type { ChosenReading } from "../../prose/reconcile";
import { keep, perform, type ActionContext } from "../actionContext";
import { choose } from "../chosen";
import { strings } from "../words.zh-CN";

const words = strings.reading;

/** 拿不准: keeps with the workbook what a number means, so that it is not asked again, nor next year. */
export async function chooseReading(context: ActionContext, reading: ChosenReading): Promise<void> {
  await perform(context, words.keeping, async () => {
    await keep(context, "chosen", (chosen) => choose(chosen, reading));
    return words.kept;
  });
}
