import type { Argument, ClassTable, ClassTables, Handle } from "../classTable";
import { text } from "../arguments";
import { type Context, type KeyHandle } from "../handles";
import type { Json } from "../protocol";
import { invalidArgument, itemNotFound } from "../richApiError";

export function settingTables({ book: { settings } }: Context): ClassTables {
  const setting = (key: string): KeyHandle => ({ $class: "Setting", key });
  const find = (_: Handle, key: Argument) => (settings.has(text(key)) ? setting(text(key)) : undefined);
  const getItem = (handle: Handle, key: Argument) => {
    const found = find(handle, key);
    if (!found) throw itemNotFound(`setting ${text(key)}`);
    return found;
  };
  const collection: ClassTable<Handle> = {
    items: () => [...settings.keys()].map(setting),
    indexer: getItem,
    methods: {
      Add: (_, key, value) => {
        if (value === undefined) throw invalidArgument("A setting needs a value.");
        settings.set(text(key), value as Json);
        return setting(text(key));
      },
      GetCount: () => settings.size,
      GetItem: getItem,
      GetItemOrNullObject: find,
    },
  };
  const single: ClassTable<KeyHandle> = {
    id: { key: "_Id", of: ({ key }) => key },
    props: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ key }) => settings.get(key) ?? null,
        set: ({ key }, value) => {
          settings.set(key, value as Json);
        },
      },
    },
    methods: {
      Delete: ({ key }) => {
        settings.delete(key);
      },
    },
  };
  return { SettingCollection: collection, Setting: single };
}
