import type { Handle } from "../../src/preview/host/classTable";
import { RichApiError } from "../../src/preview/host/richApiError";
import { refuseProtected } from "./protection";

/** Bits of a request's flags, as the client sets them. */
export const flag = { writes: 1, undoable: 16, waitsForEditing: 64 } as const;

/** Circumstances under which a real Excel does something else than the plain one; each is off until it is set. */
export interface Switches {
  /** A cell is being edited: requests wait for its end where they may, and else are refused at once. */
  editing: "no" | "waits" | "refuses";
  /** Another workbook has the focus (#3949, #6365). */
  otherWorkbookInFront: boolean;
  /** The file may only be looked at. */
  viewOnly: boolean;
  /** 审阅 › 保护工作簿: no sheet comes, goes, or is hidden. */
  structureProtected: boolean;
  /** A computer without a printer refuses everything about pages. */
  noPrinter: boolean;
  /** Cells of a hidden sheet can be selected, and nothing is to be seen of it. */
  hiddenIsSelected: boolean;
  /** Sheets, by id, whose cells are locked. */
  readonly protectedSheets: Set<string>;
}

export const allOff = (): Switches => ({
  editing: "no",
  otherWorkbookInFront: false,
  viewOnly: false,
  structureProtected: false,
  noPrinter: false,
  hiddenIsSelected: false,
  protectedSheets: new Set(),
});

interface Refused {
  readonly when: (on: Switches) => boolean;
  readonly members: RegExp;
  readonly code: string;
}

/** What Excel refuses, by `Class.Member` on the wire. */
const refused: readonly Refused[] = [
  { when: (on) => on.otherWorkbookInFront, members: /^Worksheet\.Names$/, code: "InvalidSelection" },
  {
    when: (on) => on.otherWorkbookInFront,
    members: /^(Worksheet\.Activate|Range\.Select|Workbook\.GetActiveCell|NamedItemCollection\.Add)$/,
    code: "InactiveWorkbook",
  },
  {
    when: (on) => on.structureProtected,
    members: /^(WorksheetCollection\.Add|Worksheet\.(Delete|Visibility|Name|Position))$/,
    code: "AccessDenied",
  },
  { when: (on) => on.noPrinter, members: /^PageLayout\./, code: "GeneralException" },
];

/** Fails like Excel where the circumstances do not allow a member. */
export function refuseSwitched(on: Switches, member: string, handle: Handle): void {
  for (const { when, members, code } of refused)
    if (when(on) && members.test(member)) throw new RichApiError(code, `${member}: ${code}`, 403);
  refuseProtected(on.protectedSheets, member, handle);
}

/** Lets a request through at once, after the editing of a cell has ended, or not at all. */
export function createGate(on: Switches) {
  let open: (() => void) | undefined;
  let ended: Promise<void> | undefined;
  return {
    /** Resolves when the request may be carried out. */
    pass: async (flags: number): Promise<void> => {
      while (on.editing === "waits" && (flags & flag.waitsForEditing) !== 0) {
        ended ??= new Promise((resolve) => {
          open = resolve;
        });
        await ended;
      }
      if (on.editing !== "no")
        throw new RichApiError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      if (on.viewOnly && (flags & flag.writes) !== 0)
        throw new RichApiError("AccessDenied", "The workbook is read-only.", 403);
    },
    /** The person presses Enter or Esc. */
    endEditing: (): void => {
      on.editing = "no";
      open?.();
      ended = undefined;
    },
  };
}
