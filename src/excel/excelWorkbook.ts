import type { Hint, Outcome, Workbook } from "../sheets/port";
import { attempt, createQueue, undoSupport } from "./attempt";
import { cellsAt } from "./cellsAt";
import { figureAt, firstCellOf } from "./figureAt";
import { insert } from "./insert";
import { keep, kept } from "./keep";
import { mark } from "./mark";
import { read } from "./read";
import type { Reading } from "./reading";
import { remove } from "./remove";
import { addChecks } from "./selfChecks";
import { adopt } from "./search";
import { unwatch, watch } from "./watch";
import { write } from "./write";

/** The workbook open in Excel, through Office.js (ExcelApi 1.9 and later). */
export function excelWorkbook(): Workbook {
  const inTurn = createQueue();
  let last: Reading | undefined;
  /** The workbook is known to differ from the last reading. */
  let outdated = false;
  const listeners = new Set<(hint: Hint) => void>();

  const readNow = async (context: Excel.RequestContext): Promise<Outcome<{ reading: Reading }>> => {
    const outcome = await read(context, last);
    if (outcome.ok) {
      last = outcome.reading;
      outdated = false;
    }
    return outcome;
  };
  /** Runs a batch that needs to know where things are; reads first if that is not known. */
  const knowing = <Done extends object>(
    batch: (context: Excel.RequestContext, reading: Reading) => Promise<Outcome<Done>>,
  ): Promise<Outcome<Done>> =>
    inTurn(() =>
      attempt(async (context) => {
        if (last && !outdated) return batch(context, last);
        const outcome = await readNow(context);
        return outcome.ok ? batch(context, outcome.reading) : outcome;
      }),
    );

  return {
    look: () =>
      inTurn(() =>
        attempt(async (context) => {
          last = undefined;
          const outcome = await readNow(context);
          return outcome.ok ? { ok: true, sheets: outcome.reading.contents.sheets } : outcome;
        }),
      ),
    undo: undoSupport,
    insert: (plans) =>
      inTurn(() => {
        last = undefined;
        return attempt((context) => insert(context, plans));
      }),
    read: () =>
      inTurn(() =>
        attempt(async (context) => {
          const outcome = await readNow(context);
          return outcome.ok ? { ok: true, contents: outcome.reading.contents } : outcome;
        }),
      ),
    adopt: (id, sheet) =>
      inTurn(() => {
        outdated = true;
        return attempt((context) => adopt(context, id, sheet));
      }),
    mark: (marks) =>
      knowing(async (context, reading) => {
        // If Excel refuses half way, nobody knows which formats stand.
        outdated = true;
        let outcome = await mark(context, marks, reading);
        if (!outcome.ok && outcome.reason === "changed") {
          const again = await readNow(context);
          if (!again.ok) return again;
          outcome = await mark(context, marks, again.reading);
        }
        if (!outcome.ok) return outcome;
        last = outcome.reading;
        outdated = false;
        return { ok: true, changed: outcome.changed };
      }),
    addChecks: () =>
      knowing(async (context, reading) => {
        last = undefined;
        return addChecks(context, reading);
      }),
    write: (values) =>
      knowing(async (context, reading) => {
        outdated = true;
        const outcome = await write(context, values, reading);
        // Its event was lost, or is still on its way.
        if (!outcome.ok && outcome.reason === "changed")
          for (const listener of listeners) listener({ kind: "edited" });
        return outcome;
      }),
    reveal: (figure) =>
      knowing(async (context, reading): Promise<Outcome> => {
        const cell = reading.cells.get(figure);
        if (!cell) return { ok: false, reason: "gone" };
        const block = cellsAt(context).block(cell.table);
        block.worksheet.load("visibility");
        block.worksheet.activate();
        block.getCell(cell.row, cell.column).select();
        try {
          await context.sync();
          return { ok: true };
        } catch (error) {
          const { visibility } = block.worksheet.toJSON();
          if (visibility === undefined || visibility === "Visible") throw error;
          return { ok: false, reason: "hidden" };
        }
      }),
    selection: () =>
      knowing(async (context, reading) => {
        const active = context.workbook.getActiveCell();
        active.load("rowIndex,columnIndex,worksheet/id");
        await context.sync();
        const figure = figureAt(reading, active.worksheet.id, active.rowIndex, active.columnIndex);
        return { ok: true, figure };
      }),
    watch: async (listener) => {
      const at = (sheetId: string, address: string) => {
        const cell = firstCellOf(address);
        return last && cell && figureAt(last, sheetId, cell.row, cell.column);
      };
      const outcome = await inTurn(() => attempt((context) => watch(context, at, listener)));
      if (!outcome.ok) return outcome;
      listeners.add(listener);
      const stop = async () => {
        listeners.delete(listener);
        outcome.quiet();
        await inTurn(() => unwatch(outcome.handlers));
      };
      return { ok: true, stop };
    },
    remove: async (what) => {
      const bare = await knowing((context, reading) => mark(context, [], reading));
      outdated = true;
      if (!bare.ok) return bare;
      const outcome = await inTurn(() => attempt((context) => remove(context, what, bare.reading), "apart"));
      last = undefined;
      return outcome;
    },
    keep: (key, value) => inTurn(() => attempt((context) => keep(context, key, value))),
    kept: (key) => inTurn(() => attempt((context) => kept(context, key))),
  };
}
