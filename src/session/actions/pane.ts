import type { ActionContext } from "../actionContext";
import type { PictureId } from "../../pictures";
import type { Click } from "../hasty";
import type { Answer, Tab } from "../state";

/** Shows one of the tabs. */
export function showTab({ store }: ActionContext, tab: Tab): void {
  store.set({ tab });
}

/** 汇总 is shown from now on, and brought to the front. */
export function openRollup({ store }: ActionContext): void {
  store.set({ showsRollup: true, tab: "rollup" });
}

/** 落款日期: the day that stands under the report. */
export function setDate({ store }: ActionContext, date: string): void {
  store.set({ date });
}

/** Takes a picture into the report, or out of it. */
export function choosePicture({ store }: ActionContext, id: PictureId, wanted: boolean): void {
  const others = store.get().pictures.filter((chosen) => chosen !== id);
  store.set({ pictures: wanted ? [...others, id] : others });
}

/** Reads the workbook again, as after a pause. */
export function reread(context: ActionContext): Promise<void> {
  return context.reread();
}

/** Ends what is being done with a file. */
export function stop({ store }: ActionContext): void {
  store.get().stop?.();
}

/** Puts what an action came to out of the pane: it has been read. */
export function dismissNotice({ store }: ActionContext): void {
  store.set({ notice: undefined });
}

/** Answers the question that stands in the pane; a click that cannot have been meant for it does nothing. */
export function answer(context: ActionContext, choice: Answer, click?: Click): void {
  context.answer(choice, click);
}
