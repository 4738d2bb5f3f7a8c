import { text } from "../arguments";
import type { Argument, ClassTable, ClassTables, Handle } from "../classTable";
import type { Context, KeyHandle } from "../handles";
import type { Json } from "../protocol";
import { invalidArgument, itemNotFound } from "../richApiError";

/** `SettingCollection` and `Setting`. */
export function settingTables({ book: { settings } }: Context): ClassTables {
  const setting = (key: string): KeyHandle => ({ $class: "Setting", key });
  const find = (_: Handle, key: Argument) => (settings.has(text(key)) ? setting(text(key)) : undefined);
  const collection: ClassTable<Handle> = {
    items: () => [...settings.keys()].map(setting),
    indexer: (handle, key) => {
      const found = find(handle, key);
      if (!found) throw itemNotFound(`setting ${text(key)}`);
      return found;
    },
    methods: {
      Add: (_, key, value) => {
        if (value === undefined) throw invalidArgument("A setting needs a value.");
        settings.set(text(key), value as Json);
        return setting(text(key));
      },
      GetItemOrNullObject: find,
    },
  };
  const single: ClassTable<KeyHandle> = {
    id: { key: "_Id", of: ({ key }) => key },
    props: {
      Key: { get: ({ key }) => key },
      Value: { get: ({ key }) => settings.get(key) ?? null },
    },
    methods: {
      Delete: ({ key }) => {
        settings.delete(key);
      },
    },
  };
  return { SettingCollection: collection, Setting: single };
}
