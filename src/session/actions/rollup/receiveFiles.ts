import { inform, tell, type ActionContext } from "../../actionContext";
import { changeRollup, rollupIn } from "../../rollup/change";
import type { ChosenFile, FileKind } from "../../rollup/desk";
import { strings } from "../../rollup/words.zh-CN";
import { rollAgain } from "./rollAgain";

/** Takes in files of units, this year's or last year's: opens archives, and reads one file after another. */
export async function receiveFiles(
  context: ActionContext,
  kind: FileKind,
  files: readonly ChosenFile[],
): Promise<void> {
  const { store } = context;
  try {
    const opened = await context.desk().open(kind, files);
    const { waiting, done, isReading, passedOver, lastFiles } = rollupIn(store);
    const isNew = waiting.length === 0 && !isReading;
    changeRollup(store, {
      waiting: [...waiting, ...opened.files.map((file) => ({ ...file, kind }))],
      done: isNew ? 0 : done,
      passedOver: passedOver + opened.passedOver,
      lastFiles: lastFiles + (kind === "last" ? opened.files.length : 0),
    });
    await readOn(context);
  } catch (error) {
    tell(context, strings.failed(error instanceof Error ? error.message : String(error)));
  }
}

/** 继续: reads the files that are still waiting, until there are none or the clerk says stop; then adds up. */
export async function readOn(context: ActionContext): Promise<void> {
  const { store } = context;
  if (rollupIn(store).isReading) return;
  changeRollup(store, { isReading: true });
  try {
    for (;;) {
      const { waiting, done, isReading } = rollupIn(store);
      const [next] = waiting;
      if (!next || !isReading) break;
      await context.desk().read(next.at);
      // Others may have been chosen meanwhile.
      const left = rollupIn(store).waiting.filter(({ at }) => at !== next.at);
      changeRollup(store, { waiting: left, done: done + 1 });
    }
    await rollAgain(context);
    const { waiting, done, overview } = rollupIn(store);
    inform(context, strings.read(done, waiting.length, overview?.unreadable.length ?? 0));
  } finally {
    changeRollup(store, { isReading: false });
  }
}

/** 停: the file that is being read is the last one for now. */
export function pauseReading({ store }: ActionContext): void {
  changeRollup(store, { isReading: false });
}

/** Takes all files of a kind out again. */
export async function forgetFiles(context: ActionContext, kind: FileKind): Promise<void> {
  const { store } = context;
  await context.desk().forget(kind);
  const waiting = rollupIn(store).waiting.filter((file) => file.kind !== kind);
  changeRollup(store, kind === "last" ? { waiting, lastFiles: 0 } : { waiting, passedOver: 0, done: 0 });
  await rollAgain(context);
}
