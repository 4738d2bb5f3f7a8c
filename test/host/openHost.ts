import { fromA1 } from "../../src/preview/host/a1";
import { createBook } from "../../src/preview/host/book";
import { createHost } from "../../src/preview/host/host";
import type { CellPlace, Scalar } from "../../src/preview/host/model";
import type { RequestBody } from "../../src/preview/host/protocol";
import { connectClient, type Platform } from "./client";
import { createFailures } from "./failures";
import { createFaults } from "./faults";
import { putExtras, type SavedWorkbook } from "./saved";
import { createMemoryModel, type MemoryModel } from "./memory/model";
import { allOff, createGate, refuseSwitched } from "./switches";
import { createUndoList } from "./undoList";

interface RecordedRequest {
  readonly actions: readonly string[];
  readonly bytes: number;
  /** What the client says of it: 1 it writes, 4 it is a pure read, 16 Excel can undo it. */
  readonly flags: number;
}

const actionsOf = ({ Actions, ObjectPaths }: RequestBody): string[] =>
  Actions.map(({ Name, ObjectPathId }) => `${ObjectPaths[ObjectPathId]?.T ?? ""}.${Name}`);

/** The names of classes, which the host alone asks of the client, travel in no Excel. */
const namesOfClasses = ({ ObjectPaths }: RequestBody): number =>
  Object.values(ObjectPaths).reduce((sum, { T }) => sum + (T === undefined ? 0 : `,"T":"${T}"`.length), 0);

const placeIn =
  (model: MemoryModel) =>
  (name: string, address: string): CellPlace => {
    const sheet = model.sheets().find((state) => state.name === name);
    const box = fromA1(address);
    if (!sheet || !box) throw new Error(`There is no ${name}!${address}.`);
    return { sheet: sheet.id, box };
  };

/**
 * A workbook in memory that the Office.js client of this test file talks to from now on.
 *
 * @param start the name of its one empty sheet, or a workbook that was saved
 */
export function openHost(start?: string | SavedWorkbook, platform?: Platform) {
  const requests: RecordedRequest[] = [];
  const failures = createFailures();
  const faults = createFaults();
  const switches = allOff();
  const gate = createGate(switches);
  const model = createMemoryModel(typeof start === "object" ? start.contents : start);
  const undoList = createUndoList(model);
  const { bridge, book, by, keptReferences } = createHost(model, {
    ...faults,
    hiddenIsSelected: () => switches.hiddenIsSelected,
    request: async (body, bytes, flags) => {
      requests.push({ actions: actionsOf(body), bytes: bytes - namesOfClasses(body), flags });
      await gate.pass(flags);
      failures.failIfPlanned(undefined);
      await faults.request(body, bytes, flags);
      undoList.requested(flags);
    },
    before: (member, handle) => {
      failures.failIfPlanned(member);
      refuseSwitched(switches, member, handle);
    },
  });
  if (typeof start === "object") putExtras(book, start);
  const client = connectClient(bridge, platform);
  const place = placeIn(model);
  /** Lets the events of an edit and what their handlers ask for come to an end. */
  const quiet = async () => {
    for (let seen = -1; seen !== requests.length;) {
      seen = requests.length;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  return {
    Excel: client.Excel,
    model,
    book,
    faults,
    switches,
    protectedSheets: switches.protectedSheets,
    endEditing: gate.endEditing,
    undoList,
    /** 公式 › 计算选项 › 手动, and back. F9 is `model.calculate("manual")`. */
    calculateBy: (mode: "automatic" | "manual") => {
      book.application.calculationMode = mode === "manual" ? "Manual" : "Automatic";
      model.calculate(mode);
    },
    save: (): SavedWorkbook => {
      const extras = createBook();
      const saved = { contents: model.contents(), extras };
      putExtras(extras, { ...saved, extras: book });
      return saved;
    },
    /** What stays when the file is saved and opened again on a host that drops settings (#6091, WPS, .xls). */
    saveAndReopen: () => {
      book.settings.clear();
      undoList.clear();
    },
    by,
    requests,
    keptReferences,
    quiet,
    place,
    fail: failures.plan,
    /** What a person's copying of a sheet does: the copy is in front, with names of its own for the same cells. */
    copySheet: (sheet: string, name: string) => {
      const { sheet: original } = place(sheet, "A1");
      const copy = model.copySheet(original, name);
      const own = book.names.filter(({ scope, target }) => scope === undefined && target?.sheet === original);
      book.names.push(
        ...own.flatMap(({ name: known, target }) =>
          target ? [{ name: known, scope: copy, target: { ...target, sheet: copy } }] : [],
        ),
      );
    },
    /** What a person's typing does: the value arrives, and so do the events. */
    type: async (sheet: string, address: string, value: Scalar) => {
      undoList.remember(place(sheet, address));
      model.write(place(sheet, address), [[value]]);
      await quiet();
    },
    select: async (sheet: string, address: string) => {
      model.select(place(sheet, address));
      await quiet();
    },
    /** The values of a block, straight from the model. */
    read: (sheet: string, address: string): Scalar[][] =>
      model.read(place(sheet, address)).map((row) => row.map(({ value }) => value)),
    /** The format of the first cell of an address, straight from the model. */
    format: (sheet: string, address: string) => {
      const { sheet: id, box } = place(sheet, address);
      return model.format(id, box.row, box.column);
    },
  };
}
