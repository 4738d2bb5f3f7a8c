import type { CellPlace, Scalar, SpreadsheetModel } from "../../src/preview/host/model";
import { flag } from "./switches";

interface Step {
  readonly place: CellPlace;
  readonly before: readonly (readonly Scalar[])[];
}

/**
 * What Ctrl+Z can take back. A request that writes and is not flagged as one that can be undone empties the list, as
 * Excel documents it; one that only reads leaves it alone.
 */
export function createUndoList(model: SpreadsheetModel) {
  let steps: Step[] = [];
  return {
    /** A person is about to change these cells. */
    remember: (place: CellPlace): void => {
      const before = model.read(place).map((row) => row.map(({ formula }) => formula));
      steps.push({ place, before });
    },
    /** A request has come. */
    requested: (flags: number): void => {
      if ((flags & flag.writes) !== 0 && (flags & flag.undoable) === 0) steps = [];
    },
    clear: (): void => {
      steps = [];
    },
    get length(): number {
      return steps.length;
    },
    /** Ctrl+Z; false where there is nothing to take back. */
    undo: (): boolean => {
      const step = steps.pop();
      if (!step) return false;
      model.write(
        step.place,
        step.before.map((row) => row.map(typedAgain)),
      );
      return true;
    },
  };
}

const typedAgain = (content: Scalar): Scalar =>
  typeof content === "string" && content !== "" && !content.startsWith("=") ? `'${content}` : content;
