import type { SheetPlan } from "../sheets/plan/sheetPlan";
import type { Mark, Outcome, Removed, Tidied, Values, Workbook } from "../sheets/port";
import { figureAt, firstCellOf } from "./figureAt";
import { addSheets, deleteSheets } from "./addSheets";
import { insert } from "./insert";
import { keep, kept } from "./keep";
import { KnownWorkbook } from "./knownWorkbook";
import { mark } from "./mark";
import { present } from "./present";
import { remove } from "./remove";
import { reveal, selection } from "./reveal";
import { adopt } from "./search";
import { addChecks } from "./selfChecks";
import { tidy } from "./tidy";
import { unwatch, watch } from "./watch";
import { write } from "./write";

/** The workbook open in Excel, through Office.js (ExcelApi 1.9 and later). */
export function excelWorkbook(): Workbook {
  const known = new KnownWorkbook();
  return {
    // The client that is shipped with the add-in sends none of our writes as one that Excel can undo.
    undoList: () => "lost",
    insert: (plans) =>
      known.run((context) => {
        known.last = undefined;
        return insert(context, plans);
      }),
    addSheets: (sheets) =>
      known.run(async (context) => {
        const outcome = await addSheets(context, sheets);
        if (!outcome.ok) return outcome;
        known.added = new Map([...known.added, ...outcome.sheets]);
        return { ok: true, added: outcome.added, printable: outcome.printable };
      }),
    removeSheets: () =>
      known.run(async (context) => {
        const removed = await deleteSheets(context, known.added.keys());
        known.added = new Map();
        return { ok: true, removed };
      }),
    showPage: (page, anew) => known.knowing((context, reading) => present(context, page, { anew, reading })),
    read: () =>
      known.run(async (context) => {
        const outcome = await known.read(context);
        return outcome.ok ? { ok: true, contents: outcome.reading.contents } : outcome;
      }),
    adopt: (id, sheet) =>
      known.run((context) => {
        known.outdated = true;
        return adopt(context, id, sheet);
      }),
    addChecks: () =>
      known.knowing((context, reading) => {
        known.last = undefined;
        return addChecks(context, reading);
      }),
    tidy: (plans) => tidyIn(known, plans),
    mark: (marks) => markIn(known, marks),
    write: (values) => writeIn(known, values),
    reveal: (figure) => known.knowing((context, reading) => reveal(context, figure, reading)),
    selection: () => known.knowing(selection),
    watch: (listener) => watchIn(known, listener),
    remove: (what) => removeFrom(known, what),
    saveSetting: (key, change) => known.run((context) => keep(context, key, change)),
    loadSetting: (key) => known.run((context) => kept(context, key)),
  };
}

const markIn = (known: KnownWorkbook, marks: readonly Mark[]): Promise<Outcome<{ changed: number }>> =>
  known.knowing(async (context, reading) => {
    // If Excel refuses half way, nobody knows which formats stand.
    known.outdated = true;
    let outcome = await mark(context, marks, reading);
    if (!outcome.ok && outcome.reason === "changed") {
      const again = await known.read(context);
      if (!again.ok) return again;
      outcome = await mark(context, marks, again.reading);
    }
    if (!outcome.ok) return outcome;
    known.learn(outcome.reading);
    return { ok: true, changed: outcome.changed };
  });

const writeIn = (known: KnownWorkbook, values: Values): ReturnType<Workbook["write"]> =>
  known.knowing(async (context, reading) => {
    known.outdated = true;
    const outcome = await write(context, values, reading);
    // Its event was lost, or is still on its way.
    if (!outcome.ok && outcome.reason === "changed")
      for (const listener of known.listeners) listener({ kind: "edited" });
    return outcome;
  });

async function watchIn(
  known: KnownWorkbook,
  listener: Parameters<Workbook["watch"]>[0],
): ReturnType<Workbook["watch"]> {
  const at = (sheetId: string, address: string) => {
    const cell = firstCellOf(address);
    const figure = known.last && cell && figureAt(known.last, sheetId, cell.row, cell.column);
    const sum = cell && known.added.get(sheetId)?.get(`${cell.row},${cell.column}`);
    return { ...(figure !== undefined && { figure }), ...(sum !== undefined && { sum }) };
  };
  const outcome = await known.run((context) => watch(context, at, listener));
  if (!outcome.ok) return outcome;
  known.listeners.add(listener);
  const stop = async () => {
    known.listeners.delete(listener);
    outcome.quiet();
    // Nobody listens any more, so there is nobody to tell that Excel did not remove the handlers.
    await known.inTurn(() => unwatch(outcome.handlers).catch(() => undefined));
  };
  return { ok: true, stop };
}

async function tidyIn(known: KnownWorkbook, plans: readonly SheetPlan[]): Promise<Outcome<Tidied>> {
  // A mark would be lost under our looks, and what it replaced with it.
  const bare = await known.knowing((context, reading) => mark(context, [], reading));
  known.outdated = true;
  if (!bare.ok) return bare;
  return known.run((context) => tidy(context, plans, bare.reading));
}

async function removeFrom(known: KnownWorkbook, what: "sheets" | "traces"): Promise<Outcome<Removed>> {
  const bare = await known.knowing((context, reading) => mark(context, [], reading));
  known.outdated = true;
  if (!bare.ok) return bare;
  const outcome = await known.run((context) => remove(context, what, bare.reading));
  known.last = undefined;
  return outcome;
}
