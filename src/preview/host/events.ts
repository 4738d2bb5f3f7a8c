import { toA1 } from "./a1";
import type { EventEntry } from "./bridge";
import type { ModelEvent, Scalar } from "./model";
import type { Json } from "./protocol";

/** Numbers of the generic events in the client's protocol. */
const messageType = {
  workbookSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
} as const;

const registrations = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "Added",
  "SelectionChanged",
  "Deleted",
  "Calculated",
  "FormatChanged",
];

/** Whether a `_Register…Event` call is for an event that the preview sends. */
export const isKnownRegistration = (method: string): boolean =>
  /^_(Unr|R)egisterEventNameChanged$/.test(method) ||
  registrations.some((name) => new RegExp(`^_(Unr|R)egister${name}Event$`).test(method));

const typeOf = (value: Scalar): string => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
};

/** Who changed the workbook: the person at it, somebody else at another computer, or a request of the add-in. */
export type Author = "person" | "coauthor" | "addin";

/** What the client is told of a change in the workbook. */
export function eventsFor(event: ModelEvent, author: Author): readonly EventEntry[] {
  const source = author === "coauthor" ? "Remote" : "Local";
  // Sheet events go to the sheet's handlers and to those of the collection, which listens as "Workbook".
  const both = (type: number, sheet: string, message: Json): EventEntry[] =>
    [sheet, "Workbook"].map((targetId) => ({ messageType: type, targetId, message }));
  const changed = (sheet: string, address: string, changeType: string, details: Json): EventEntry[] =>
    both(messageType.changed, sheet, {
      worksheetId: sheet,
      address,
      changeType,
      source,
      triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: "",
      ...(details as object),
    });

  switch (event.kind) {
    case "edited": {
      const { place, before, after } = event;
      const details =
        before === undefined || after === undefined
          ? {}
          : {
              valueBefore: before,
              valueAfter: after,
              valueTypeBefore: typeOf(before),
              valueTypeAfter: typeOf(after),
            };
      return changed(place.sheet, toA1(place.box), "RangeEdited", details);
    }
    case "shifted": {
      const line = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
      const length = Math.abs(event.count);
      const box = { ...line, [event.axis]: event.at, [event.axis === "row" ? "rows" : "columns"]: length };
      const noun = event.axis === "row" ? "Row" : "Column";
      return changed(event.sheet, toA1(box), `${noun}${event.count > 0 ? "Inserted" : "Deleted"}`, {});
    }
    case "formatted": {
      const message = { worksheetId: event.place.sheet, address: toA1(event.place.box), source };
      return both(messageType.formatChanged, event.place.sheet, message);
    }
    case "calculated":
      return both(messageType.calculated, event.sheet, { worksheetId: event.sheet, address: "" });
    case "selected": {
      const message = { worksheetId: event.place.sheet, address: toA1(event.place.box) };
      return [
        ...both(messageType.selectionChanged, event.place.sheet, message),
        { messageType: messageType.workbookSelection, targetId: "", message: {} },
      ];
    }
    case "activated":
      return [
        ...both(messageType.deactivated, event.previous, { worksheetId: event.previous }),
        ...both(messageType.activated, event.sheet, { worksheetId: event.sheet }),
      ];
    case "sheetAdded":
    case "sheetDeleted": {
      const type = event.kind === "sheetAdded" ? messageType.added : messageType.deleted;
      const message = { worksheetId: event.sheet, source };
      return [{ messageType: type, targetId: "Workbook", message }];
    }
    case "sheetRenamed":
      return both(messageType.nameChanged, event.sheet, {
        worksheetId: event.sheet,
        nameBefore: event.before,
        nameAfter: event.after,
        source,
      });
  }
}
