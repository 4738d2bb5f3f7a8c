import type { Argument, ClassTable, ClassTables, Handle } from "../classTable";
import { text } from "../arguments";
import { type Context, type KeyHandle } from "../handles";
import { itemNotFound } from "../richApiError";

const namespaceOf = (xml: string): string => /\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";

export function customXmlTables({ book: { xmlParts } }: Context): ClassTables {
  let next = 1;
  const part = (key: string): KeyHandle => ({ $class: "CustomXmlPart", key });
  const find = (_: Handle, id: Argument) => (xmlParts.has(text(id)) ? part(text(id)) : undefined);
  const xmlOf = ({ key }: KeyHandle): string => {
    const xml = xmlParts.get(key);
    if (xml === undefined) throw itemNotFound(`custom XML part ${key}`);
    return xml;
  };
  const collection: ClassTable<Handle> = {
    items: () => [...xmlParts.keys()].map(part),
    indexer: (handle, id) => {
      const found = find(handle, id);
      if (!found) throw itemNotFound(`custom XML part ${text(id)}`);
      return found;
    },
    methods: {
      Add: (_, xml) => {
        const id = `{XML-${next}}`;
        next += 1;
        xmlParts.set(id, text(xml));
        return part(id);
      },
      GetCount: () => xmlParts.size,
      GetItemOrNullObject: find,
      GetByNamespace: (_, uri) => ({ $class: "CustomXmlPartScopedCollection", key: text(uri) }),
    },
  };
  const within = ({ key: uri }: KeyHandle) =>
    [...xmlParts].filter(([, xml]) => namespaceOf(xml) === uri).map(([key]) => part(key));
  const scoped: ClassTable<KeyHandle> = {
    items: within,
    methods: {
      GetCount: (handle) => within(handle).length,
      GetOnlyItemOrNullObject: (handle) => (within(handle).length === 1 ? within(handle)[0] : undefined),
    },
  };
  const single: ClassTable<KeyHandle> = {
    id: { key: "Id", of: ({ key }) => key },
    props: {
      Id: { get: ({ key }) => key },
      NamespaceUri: { get: (handle) => namespaceOf(xmlOf(handle)) },
    },
    methods: {
      Delete: ({ key }) => {
        xmlParts.delete(key);
      },
      GetXml: xmlOf,
      SetXml: ({ key }, xml) => {
        xmlParts.set(key, text(xml));
      },
    },
  };
  return {
    CustomXmlPartCollection: collection,
    CustomXmlPartScopedCollection: scoped,
    CustomXmlPart: single,
  };
}
