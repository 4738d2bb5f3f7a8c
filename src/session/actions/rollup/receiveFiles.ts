import { inform, type ActionContext } from "../../actionContext";
import { changeRollup, rollupIn } from "../../rollup/change";
import type { ChosenFile, FileKind, OpenedFiles, RollupDesk } from "../../rollup/desk";
import type { WaitingFile } from "../../rollup/state";
import { strings } from "../../rollup/words.zh-CN";
import { rollAgain } from "./rollAgain";

/** Takes in files of units, this year's or last year's: opens archives, and reads one file after another. */
export async function receiveFiles(
  context: ActionContext,
  kind: FileKind,
  files: readonly ChosenFile[],
): Promise<void> {
  const { store } = context;
  const opened = await openedBy(context.desk(), kind, files);
  const { waiting, done, reading, passedOver, chosen } = rollupIn(store);
  const isNew = waiting.length === 0 && reading === "off";
  changeRollup(store, {
    waiting: [...waiting, ...opened.files.map((file) => ({ ...file, kind }))],
    done: isNew ? 0 : done,
    passedOver: passedOver + opened.passedOver,
    chosen: { ...chosen, [kind]: new Set([...chosen[kind], ...opened.files.map(({ file }) => file)]) },
  });
  await readOn(context);
}

/** Files handed to another thread at once: handing over takes time, and so few hold up the window unnoticed. */
const atOnce = 16;

async function openedBy(
  desk: RollupDesk,
  kind: FileKind,
  files: readonly ChosenFile[],
): Promise<OpenedFiles> {
  const opened: OpenedFiles[] = [];
  for (let first = 0; first < files.length; first += atOnce)
    opened.push(await desk.open(kind, files.slice(first, first + atOnce)));
  return {
    files: opened.flatMap((piece) => piece.files),
    passedOver: opened.reduce((sum, piece) => sum + piece.passedOver, 0),
  };
}

/**
 * 继续: reads the files that are still waiting, until there are none or the clerk says stop; then adds up. A reading
 * that has not ended yet goes on.
 */
export async function readOn(context: ActionContext): Promise<void> {
  const { store } = context;
  const before = rollupIn(store).reading;
  changeRollup(store, { reading: "on" });
  if (before !== "off") return;
  try {
    do {
      await readWaiting(context);
      await rollAgain(context);
    } while (nextFile(store));
    const { waiting, done, unreadable } = rollupIn(store);
    inform(context, strings.read(done, waiting.length, unreadable.length));
  } finally {
    changeRollup(store, { reading: "off" });
  }
}

async function readWaiting({ store, desk }: ActionContext): Promise<void> {
  for (let next = nextFile(store); next; next = nextFile(store)) {
    const { at } = next;
    await desk().read(at);
    // Others may have been chosen meanwhile.
    const { waiting, done } = rollupIn(store);
    changeRollup(store, { waiting: waiting.filter((file) => file.at !== at), done: done + 1 });
  }
}

/** The file to be read next; none where all have been, or the clerk has said stop. */
function nextFile(store: ActionContext["store"]): WaitingFile | undefined {
  const { waiting, reading } = rollupIn(store);
  return reading === "on" ? waiting[0] : undefined;
}

/** 停: the file that is being read is the last one for now. */
export function pauseReading({ store }: ActionContext): void {
  if (rollupIn(store).reading === "on") changeRollup(store, { reading: "stopping" });
}

/** Takes all files of a kind out again. */
export async function forgetFiles(context: ActionContext, kind: FileKind): Promise<void> {
  const { store } = context;
  await context.desk().forget(kind);
  const before = rollupIn(store);
  changeRollup(store, {
    waiting: before.waiting.filter((file) => file.kind !== kind),
    chosen: { ...before.chosen, [kind]: new Set() },
    ...(kind === "units" && { passedOver: 0, done: 0 }),
  });
  await rollAgain(context);
}
