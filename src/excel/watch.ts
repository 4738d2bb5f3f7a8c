import type { Hint, Outcome } from "../sheets/port";

/** Milliseconds in which the events of one action of the clerk come together. */
const pause = 60;

/**
 * Listens to the whole workbook: a table may depend on any sheet. Events only say that something happened;
 * Excel leaves some out, doubles others, and gives wrong addresses for a few.
 *
 * @param shownAt the figure at an address of a sheet, as far as it is known
 */
export async function watch(
  context: Excel.RequestContext,
  shownAt: (sheetId: string, address: string) => Omit<Extract<Hint, { kind: "selected" }>, "kind">,
  listener: (hint: Hint) => void,
): Promise<Outcome<{ handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]; quiet: () => void }>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let edited = false;
  let isQuiet = false;
  let selected: Extract<Hint, { kind: "selected" }> | undefined;
  const later = () => {
    if (isQuiet) return Promise.resolve();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const hints = [...(edited ? [{ kind: "edited" } as const] : []), ...(selected ? [selected] : [])];
      edited = false;
      selected = undefined;
      for (const hint of hints) listener(hint);
    }, pause);
    return Promise.resolve();
  };
  const onEdit = () => {
    edited = true;
    return later();
  };
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(({ triggerSource }) =>
      triggerSource === "ThisLocalAddin" ? Promise.resolve() : onEdit(),
    ),
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      selected = { kind: "selected", ...shownAt(worksheetId, address) };
      return later();
    }),
    // A sheet that is activated or deactivated may have changed without an event.
    worksheets.onActivated.add(onEdit),
    worksheets.onAdded.add(onEdit),
    worksheets.onDeleted.add(onEdit),
  ];
  await context.sync();
  return {
    ok: true,
    handlers,
    // From now on nothing is told, even if Excel does not remove the handlers.
    quiet: () => {
      isQuiet = true;
      clearTimeout(timer);
    },
  };
}

/** Ends the listening: handlers belong to the context that added them. */
export async function unwatch(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
