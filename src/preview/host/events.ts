import { sheetColumns, sheetRows, toA1 } from "./a1";
import type { EventEntry } from "./bridge";
import type { ModelEvent, Scalar } from "./model";
import type { Json } from "./protocol";

/** Numbers of the generic events in the client's protocol. */
const messageType = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;

const registrations = ["DataChanged", "Activated", "Added", "SelectionChanged", "Deleted"];

/** Whether a `_Register…Event` call is for an event that this host sends. */
export const isKnownRegistration = (method: string): boolean =>
  registrations.some((name) => new RegExp(`^_(Unr|R)egister${name}Event$`).test(method));

/** Who changed the workbook: the person at it, somebody else at another computer, or a request of the add-in. */
export type Author = "person" | "coauthor" | "addin";

const sourceOf = (author: Author) => (author === "coauthor" ? "Remote" : "Local");

/** Sheet events go to the sheet's handlers and to those of the collection, which listens as "Workbook". */
const both = (type: number, sheet: string, message: Json): EventEntry[] =>
  [sheet, "Workbook"].map((targetId) => ({ messageType: type, targetId, message }));

/** What the client is told of a change in the workbook. */
export function eventsFor(event: ModelEvent, author: Author): readonly EventEntry[] {
  switch (event.kind) {
    case "edited":
      return changed(event.place.sheet, toA1(event.place.box), "RangeEdited", author, detailsOf(event));
    case "shifted":
      return changed(event.sheet, linesOf(event), changeOf(event), author, {});
    case "selected": {
      const { sheet, box } = event.place;
      return both(messageType.selectionChanged, sheet, { worksheetId: sheet, address: toA1(box) });
    }
    case "activated":
      return both(messageType.activated, event.sheet, { worksheetId: event.sheet });
    case "sheetAdded":
    case "sheetDeleted": {
      const type = event.kind === "sheetAdded" ? messageType.added : messageType.deleted;
      const message = { worksheetId: event.sheet, source: sourceOf(author) };
      return [{ messageType: type, targetId: "Workbook", message }];
    }
  }
}

const changed = (
  sheet: string,
  address: string,
  changeType: string,
  author: Author,
  details: Readonly<Record<string, Json>>,
): EventEntry[] =>
  both(messageType.changed, sheet, {
    worksheetId: sheet,
    address,
    changeType,
    source: sourceOf(author),
    triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    referenceId: "",
    ...details,
  });

/** What stood in a single cell before and what stands there now; nothing for several cells. */
function detailsOf({ before, after }: Extract<ModelEvent, { kind: "edited" }>): Record<string, Json> {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

const typeOf = (value: Scalar): string => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
};

type Shifted = Extract<ModelEvent, { kind: "shifted" }>;

const linesOf = ({ axis, at, count }: Shifted): string =>
  axis === "row"
    ? toA1({ row: at, column: 0, rows: Math.abs(count), columns: sheetColumns })
    : toA1({ row: 0, column: at, rows: sheetRows, columns: Math.abs(count) });

const changeOf = ({ axis, count }: Shifted): string =>
  `${axis === "row" ? "Row" : "Column"}${count > 0 ? "Inserted" : "Deleted"}`;
