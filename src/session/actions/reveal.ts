import type { FigureId } from "../../form";
import { granted, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

/** 定位: shows a figure in its sheet. */
export function reveal(desk: Desk, figure: FigureId): Promise<void> {
  return perform(desk, strings.going, async () => {
    granted(await desk.workbook.reveal(figure));
    desk.store.set({ selected: figure });
    return undefined;
  });
}
