/** @jest-environment jsdom */
import { createBook } from "../../../src/preview/host/book";
import { createMemoryModel } from "../../host/memory/model";
import { camel } from "../../../src/preview/host/memberName";
import { classTables } from "../../../src/preview/host/tables";
import { openHost } from "../../host/openHost";

interface ClientClass {
  readonly prototype: Readonly<Record<string, unknown>> & {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

const { Excel: client } = openHost();
const classes = client as unknown as Readonly<Record<string, ClientClass | undefined>>;
const tables = Object.entries(classTables({ model: createMemoryModel(), book: createBook() }));

// The client sets `showGridlines` under this name where the newer one is not supported.
const olderNames = ["Worksheet.Gridlines"];

test.each(tables)("%s: every key is a member of the client's own class", (name, table) => {
  const prototype = classes[name]?.prototype;
  expect(prototype).toBeDefined();
  const scalars = [
    ...(prototype?._scalarPropertyOriginalNames ?? []),
    ...olderNames.map((old) => old.split(".")[1]),
  ];
  expect(Object.keys(table.props ?? {}).filter((key) => !scalars.includes(key))).toEqual([]);
  const links = prototype?._navigationPropertyNames ?? [];
  expect(Object.keys(table.nav ?? {}).filter((key) => !links.includes(camel(key)))).toEqual([]);
  const methods = Object.keys(table.methods ?? {});
  expect(methods.filter((key) => typeof prototype?.[camel(key)] !== "function")).toEqual([]);
});
