import type { Filing } from "../../../figures";
import { sent } from "../../../files/work";
import type { FigureId } from "../../../form";
import { openBook, type ActionContext } from "../../actionContext";
import { changeRollup, rollupIn } from "../../rollup/change";

/** Adds up what has been read, against the workbook's own report as it is now, and shows the same thing again. */
export async function rollAgain(context: ActionContext): Promise<void> {
  const { store } = context;
  const { roster, leftOut, shown } = rollupIn(store);
  const filing = openBook(context)?.filing;
  const overview = await context.desk().roll({
    leftOut,
    ...(roster && { roster }),
    ...(filing && saysSomething(filing) && { own: sent(filing) }),
  });
  changeRollup(store, { overview, ...(overview === undefined && { shown: undefined }) });
  if (overview && shown?.kind === "unit") await showUnit(context, shown.detail.at);
  if (overview && shown?.kind === "slice") await showSlice(context, shown.figure);
}

/** Tables that are still blank are no report to compare with. */
const saysSomething = ({ figures, computed }: Filing) =>
  [...figures].some(([id, figure]) => figure.state === "number" && !computed.has(id));

/** A unit: its findings, and its 退回单. */
export async function showUnit({ store, desk }: ActionContext, at: number): Promise<void> {
  const detail = await desk().unit(at);
  changeRollup(store, { shown: detail && { kind: "unit", detail } });
}

/** A figure of the sums: the units that it comes from, by their share. */
export async function showSlice({ store, desk }: ActionContext, figure: FigureId): Promise<void> {
  if (!rollupIn(store).overview) return;
  const shares = await desk().slice(figure);
  changeRollup(store, { shown: { kind: "slice", figure, shares } });
}

/** Back to all units. */
export function showNothing({ store }: ActionContext): void {
  changeRollup(store, { shown: undefined });
}
