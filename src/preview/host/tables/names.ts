import { quoted, splitAddress, toA1, fromA1 } from "../a1";
import type { NamedCells } from "../book";
import { isHandle, type Argument, type ClassTable, type ClassTables, type Handle } from "../classTable";
import { text } from "../arguments";
import {
  findSheet,
  range,
  sheetHandle,
  stateOf,
  type CellsHandle,
  type Context,
  type KeyHandle,
} from "../handles";
import { invalidArgument, itemNotFound, RichApiError } from "../richApiError";

interface CollectionHandle extends Handle {
  /** The sheet whose own names these are; undefined for the workbook's. */
  readonly sheet?: string;
}

/** A name is told apart by its scope and its text, whatever the case. */
const keyOf = (name: string, scope: string | undefined) => `${scope ?? ""}|${name.toLowerCase()}`;

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

export function nameTables(context: Context): ClassTables {
  const { book } = context;
  const handleOf = ({ name, scope }: NamedCells): KeyHandle => ({
    $class: "NamedItem",
    key: keyOf(name, scope),
  });
  const own = ({ sheet }: CollectionHandle) => book.names.filter(({ scope }) => scope === sheet);
  const find = (handle: CollectionHandle, name: Argument) => {
    const entry = own(handle).find((known) => known.name.toLowerCase() === text(name).toLowerCase());
    return entry && handleOf(entry);
  };
  const getItem = (handle: CollectionHandle, name: Argument) => {
    const found = find(handle, name);
    if (!found) throw itemNotFound(`name ${text(name)}`);
    return found;
  };
  const add = (handle: CollectionHandle, given: Argument, reference: Argument, comment: Argument) => {
    const name = text(given);
    if (!validName.test(name) || name.length > 255 || fromA1(name))
      throw invalidArgument(`${name} is not a valid name.`);
    if (find(handle, name))
      throw new RichApiError("ItemAlreadyExists", `The name ${name} exists already.`, 409);
    const entry: NamedCells = {
      name,
      ...(handle.sheet !== undefined && { scope: handle.sheet }),
      comment: typeof comment === "string" ? comment : "",
      visible: true,
      target: targetOf(context, reference),
    };
    book.names = [...book.names, entry];
    return handleOf(entry);
  };

  const collection: ClassTable<CollectionHandle> = {
    items: (handle) => own(handle).map(handleOf),
    indexer: getItem,
    methods: {
      Add: add,
      GetCount: (handle) => own(handle).length,
      GetItem: getItem,
      GetItemOrNullObject: find,
    },
  };
  return { NamedItemCollection: collection, NamedItem: namedItem(context) };
}

function targetOf(context: Context, reference: Argument): NamedCells["target"] {
  if (isHandle(reference)) {
    const { sheet, box } = reference as CellsHandle;
    return { sheet, box };
  }
  const formula = text(reference, "a range or a formula");
  const { sheet, cells } = splitAddress(formula);
  const owner = sheet === undefined ? undefined : findSheet(context, sheet);
  const box = fromA1(cells);
  return owner && box ? { sheet: owner.id, box } : { formula };
}

function namedItem(context: Context): ClassTable<KeyHandle> {
  const { book } = context;
  const same = (key: string) => (entry: NamedCells) => keyOf(entry.name, entry.scope) === key;
  const entryOf = ({ key }: KeyHandle): NamedCells => {
    const found = book.names.find(same(key));
    if (!found) throw itemNotFound("name");
    return found;
  };
  const change = ({ key }: KeyHandle, value: Partial<NamedCells>) => {
    book.names = book.names.map((entry) => (same(key)(entry) ? { ...entry, ...value } : entry));
  };
  const formula = (handle: KeyHandle): string => {
    const { target } = entryOf(handle);
    if (!target) return "=#REF!";
    if ("formula" in target) return target.formula;
    const absolute = toA1(target.box).replace(/([A-Z]+|\d+)/g, "$$$1");
    return `=${quoted(stateOf(context, target.sheet).name)}!${absolute}`;
  };
  const cells = (handle: KeyHandle) => {
    const { target } = entryOf(handle);
    return target && "box" in target ? range(target.sheet, target.box) : undefined;
  };
  return {
    id: { key: "_Id", of: (handle) => entryOf(handle).name },
    props: {
      Name: { get: (handle) => entryOf(handle).name },
      Type: { get: (handle) => (cells(handle) ? "Range" : "Error") },
      Value: { get: (handle) => formula(handle).slice(1) },
      Formula: {
        get: formula,
        set: (handle, value) => {
          change(handle, { target: targetOf(context, value) });
        },
      },
      Scope: { get: (handle) => (entryOf(handle).scope === undefined ? "Workbook" : "Worksheet") },
      Comment: {
        get: (handle) => entryOf(handle).comment,
        set: (handle, value) => {
          change(handle, { comment: text(value) });
        },
      },
      Visible: {
        get: (handle) => entryOf(handle).visible,
        set: (handle, value) => {
          change(handle, { visible: value === true });
        },
      },
    },
    nav: {
      WorksheetOrNullObject: (handle) => {
        const { scope } = entryOf(handle);
        return scope === undefined ? null : sheetHandle(scope);
      },
    },
    methods: {
      Delete: ({ key }) => {
        book.names = book.names.filter((entry) => !same(key)(entry));
      },
      GetRange: (handle) => {
        const found = cells(handle);
        if (!found) throw new RichApiError("InvalidReference", "The name refers to no cells.");
        return found;
      },
      GetRangeOrNullObject: cells,
    },
  };
}
