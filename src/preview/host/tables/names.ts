import { fromA1, quoted, toA1 } from "../a1";
import { text } from "../arguments";
import type { NamedCells } from "../book";
import { isHandle, type Argument, type ClassTable, type ClassTables, type Handle } from "../classTable";
import { range, type CellsHandle, type Context, type KeyHandle } from "../handles";
import { invalidArgument, itemNotFound, RichApiError } from "../richApiError";

interface CollectionHandle extends Handle {
  /** The sheet whose own names these are; undefined for the workbook's. */
  readonly sheet?: string;
}

/** A name is told apart by its scope and its text, whatever the case. */
const keyOf = ({ name, scope }: Pick<NamedCells, "name" | "scope">) => `${scope ?? ""}|${name.toLowerCase()}`;

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** `NamedItemCollection` and `NamedItem`, of the workbook and of sheets. */
export function nameTables(context: Context): ClassTables {
  const { book } = context;
  const handleOf = (entry: NamedCells): KeyHandle => ({ $class: "NamedItem", key: keyOf(entry) });
  const own = ({ sheet }: CollectionHandle) => book.names.filter(({ scope }) => scope === sheet);
  const find = (handle: CollectionHandle, name: Argument) => {
    const entry = own(handle).find((known) => known.name.toLowerCase() === text(name).toLowerCase());
    return entry && handleOf(entry);
  };
  const collection: ClassTable<CollectionHandle> = {
    items: (handle) => own(handle).map(handleOf),
    indexer: (handle, name) => {
      const found = find(handle, name);
      if (!found) throw itemNotFound(`name ${text(name)}`);
      return found;
    },
    methods: {
      Add: (handle, given, reference) => {
        const name = text(given);
        if (!validName.test(name) || name.length > 255 || fromA1(name))
          throw invalidArgument(`${name} is not a valid name.`);
        // A copy of a sheet has the names of its original for itself; while it is in front, Excel finds those.
        const inFront = find({ ...handle, sheet: context.model.selection().sheet }, name);
        if (find(handle, name) || inFront)
          throw new RichApiError("ItemAlreadyExists", `The name ${name} exists already.`, 409);
        if (!isHandle(reference)) throw invalidArgument("A name needs a range.");
        const { sheet, box } = reference as CellsHandle;
        const scope = handle.sheet !== undefined && { scope: handle.sheet };
        const entry: NamedCells = { name, ...scope, target: { sheet, box } };
        book.names = [...book.names, entry];
        return handleOf(entry);
      },
      GetItemOrNullObject: find,
    },
  };
  return { NamedItemCollection: collection, NamedItem: namedItem(context) };
}

function namedItem(context: Context): ClassTable<KeyHandle> {
  const { book } = context;
  const entryOf = ({ key }: KeyHandle): NamedCells => {
    const found = book.names.find((entry) => keyOf(entry) === key);
    if (!found) throw itemNotFound("name");
    return found;
  };
  const sheets = () => context.model.sheets();
  const formulaOf = ({ target }: NamedCells) => {
    const sheet = target && sheets().find(({ id }) => id === target.sheet);
    return sheet ? `=${quoted(sheet.name)}!${toA1(target.box)}` : "=#REF!";
  };
  const targetOf = (formula: string): NamedCells["target"] => {
    const [, quotedName, plainName, address = ""] =
      /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[^!]+)$/.exec(formula) ?? [];
    const name = quotedName?.replaceAll("''", "'") ?? plainName;
    const sheet = sheets().find((state) => state.name === name);
    const box = fromA1(address);
    if (!sheet || !box) throw invalidArgument(`${formula} refers to no cells.`);
    return { sheet: sheet.id, box };
  };
  const cells = (handle: KeyHandle) => {
    const { target } = entryOf(handle);
    return target && range(target.sheet, target.box);
  };
  return {
    id: { key: "_Id", of: (handle) => entryOf(handle).name },
    props: {
      Name: { get: (handle) => entryOf(handle).name },
      Formula: {
        get: (handle) => formulaOf(entryOf(handle)),
        set: (handle, value) => {
          const target = targetOf(text(value));
          const changed = entryOf(handle);
          book.names = book.names.map((entry) => (entry === changed ? { ...entry, target } : entry));
        },
      },
    },
    methods: {
      Delete: ({ key }) => {
        book.names = book.names.filter((entry) => keyOf(entry) !== key);
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
