import { text } from "../arguments";
import { intersection } from "../box";
import type { ClassTable, ClassTables } from "../classTable";
import { partOf, type CellsHandle, type Context } from "../handles";
import type { ConditionalFormat } from "../model";
import { itemNotFound, RichApiError } from "../richApiError";
import { colour } from "./colour";

interface FormatHandle extends CellsHandle {
  readonly id: string;
}

/** Conditional formats with a formula; Excel's other kinds are not imitated. */
export function conditionalFormatTables({ model }: Context): ClassTables {
  const handleOf = ($class: string, from: CellsHandle, id: string): FormatHandle => ({
    ...partOf($class, from),
    id,
  });
  const known = ({ sheet, id }: FormatHandle): ConditionalFormat => {
    const found = model.conditionalFormats(sheet).find((format) => format.id === id);
    if (!found) throw itemNotFound(`conditional format ${id}`);
    return found;
  };
  const change = (handle: FormatHandle, value: Partial<ConditionalFormat>) => {
    const changed = { ...known(handle), ...value };
    model.setConditionalFormats(
      handle.sheet,
      model.conditionalFormats(handle.sheet).map((format) => (format.id === handle.id ? changed : format)),
    );
  };
  const part = ($class: string) => (handle: FormatHandle) => handleOf($class, handle, handle.id);

  const within = ({ sheet, box }: CellsHandle) =>
    model.conditionalFormats(sheet).filter((format) => intersection(format.box, box));
  const collection: ClassTable<CellsHandle> = {
    items: (handle) => within(handle).map(({ id }) => handleOf("ConditionalFormat", handle, id)),
    indexer: (handle, id) => handleOf("ConditionalFormat", handle, text(id)),
    methods: {
      GetCount: (handle) => within(handle).length,
      Add: (handle, type) => {
        if (type !== "Custom")
          throw new RichApiError("UnsupportedOperation", "Only formulas are known here.");
        const formats = model.conditionalFormats(handle.sheet);
        const id = `{CF-${1 + Math.max(0, ...formats.map((format) => Number(format.id.replace(/\D/g, ""))))}}`;
        // A new format is put before all others.
        const added = { id, box: handle.box, formula: "", fill: "", numberFormat: "" };
        model.setConditionalFormats(handle.sheet, [added, ...formats]);
        return handleOf("ConditionalFormat", handle, id);
      },
    },
  };
  const single: ClassTable<FormatHandle> = {
    id: { key: "Id", of: ({ id }) => id },
    props: { Type: { get: (handle) => (known(handle), "Custom") } },
    nav: { Custom: part("CustomConditionalFormat") },
    methods: {
      Delete: ({ sheet, id }) => {
        const rest = model.conditionalFormats(sheet).filter((format) => format.id !== id);
        model.setConditionalFormats(sheet, rest);
      },
    },
  };
  return {
    ConditionalFormatCollection: collection,
    ConditionalFormat: single,
    ...partsOf(known, change, part),
  };
}

type Change = (handle: FormatHandle, value: Partial<ConditionalFormat>) => void;

function partsOf(
  known: (handle: FormatHandle) => ConditionalFormat,
  change: Change,
  part: ($class: string) => (handle: FormatHandle) => FormatHandle,
): ClassTables {
  const custom: ClassTable<FormatHandle> = {
    nav: { Rule: part("ConditionalFormatRule"), Format: part("ConditionalRangeFormat") },
  };
  const rule: ClassTable<FormatHandle> = {
    props: {
      Formula: {
        get: (handle) => known(handle).formula,
        set: (handle, formula) => {
          change(handle, { formula: text(formula) });
        },
      },
    },
  };
  const format: ClassTable<FormatHandle> = {
    props: {
      NumberFormat: {
        set: (handle, numberFormat) => {
          change(handle, { numberFormat: text(numberFormat) });
        },
      },
    },
    nav: { Fill: part("ConditionalRangeFill") },
  };
  const fill: ClassTable<FormatHandle> = {
    props: {
      Color: {
        set: (handle, color) => {
          change(handle, { fill: colour(color) });
        },
      },
    },
  };
  return {
    CustomConditionalFormat: custom,
    ConditionalFormatRule: rule,
    ConditionalRangeFormat: format,
    ConditionalRangeFill: fill,
  };
}
