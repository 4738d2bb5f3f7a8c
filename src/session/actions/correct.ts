import type { RepairedFigure } from "../../audit";
import { perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";
import { writeFigures } from "./writeFigures";

const words = strings.check;

/** 改正: writes the values of one repair. */
export async function correct(context: ActionContext, changes: readonly RepairedFigure[]): Promise<void> {
  await perform(context, words.correcting, async () => {
    const after = new Map(changes.map(({ figure, to }) => [figure, to]));
    const { undoLost } = await writeFigures(context, after, "correct");
    return words.corrected(changes.length) + undoLost;
  });
}
