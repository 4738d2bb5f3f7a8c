import type { Filing } from "../../../figures";
import { sent } from "../../../files/work";
import type { FigureId } from "../../../form";
import { openBook, type ActionContext } from "../../actionContext";
import { changeRollup, rollupIn } from "../../rollup/change";

/** Adds up what has been read, against the workbook's own report as it is now, and shows the same thing again. */
export async function rollAgain(context: ActionContext): Promise<void> {
  const { store } = context;
  const { roster, leftOut, slice, unit } = rollupIn(store);
  const filing = openBook(context)?.filing;
  const { overview, unreadable } = await context.desk().roll({
    leftOut,
    ...(roster && { roster }),
    ...(filing && saysSomething(filing) && { own: sent(filing) }),
  });
  changeRollup(store, {
    overview,
    unreadable,
    ...(overview === undefined && { slice: undefined, unit: undefined }),
  });
  if (overview && slice) await showSlice(context, slice.figure);
  if (overview && unit) await showUnit(context, unit.at);
}

/** Tables that are still blank are no report to compare with. */
const saysSomething = ({ figures, computed }: Filing) =>
  [...figures].some(([id, figure]) => figure.state === "number" && !computed.has(id));

/** Shows a unit: its findings, and its 退回单. The figure that led to it is remembered. */
export async function showUnit({ store, desk }: ActionContext, at: number): Promise<void> {
  changeRollup(store, { unit: await desk().unit(at) });
}

/** Shows a figure of the sums: the units that it comes from, by their share. */
export async function showSlice({ store, desk }: ActionContext, figure: FigureId): Promise<void> {
  if (!rollupIn(store).overview) return;
  const shares = await desk().slice(figure);
  changeRollup(store, { slice: { figure, shares }, unit: undefined });
}

/** Goes back from a unit to the figure that led to it, if one did; else to all units. */
export function goBack({ store }: ActionContext): void {
  changeRollup(store, rollupIn(store).unit ? { unit: undefined } : { slice: undefined });
}
