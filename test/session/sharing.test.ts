import { sharing } from "../../src/session/sharing";

const valueOf = (count: number) => ({
  list: [1, { name: "甲" }],
  map: new Map([
    ["a", { count: 1 }],
    ["b", { count: 2 }],
  ]),
  set: new Set(["a", "b"]),
  maybe: undefined as number | undefined,
  nested: { deep: [{ count }] },
});

test("a value that means the same is the one before", () => {
  const before = valueOf(3);
  expect(sharing(before, valueOf(3))).toBe(before);
});

test("where a field has changed, the others are the ones before, and the value is a new one", () => {
  const before = valueOf(3);
  const after = sharing(before, valueOf(4));
  expect(after).toEqual(valueOf(4));
  expect(after).not.toBe(before);
  expect(after.list).toBe(before.list);
  expect(after.map).toBe(before.map);
  expect(after.set).toBe(before.set);
  expect(before).toEqual(valueOf(3));
});

test.each<[string, object, object]>([
  ["longer", [1], [1, 2]],
  ["shorter", [1, 2], [1]],
  ["another name", { a: 1 }, { b: 1 }],
  ["a name more", { a: 1 }, { a: 1, b: undefined }],
  ["the value of a map", new Map([["a", 1]]), new Map([["a", 2]])],
  ["the key of a map", new Map([["a", 1]]), new Map([["b", 1]])],
  ["the order of a map", new Map([["a", 1]]).set("b", 2), new Map([["b", 2]]).set("a", 1)],
  ["what a set holds", new Set(["a"]), new Set(["b"])],
  ["a text for a number", [1], ["1"]],
  ["nothing for 0", [0], [null]],
  ["what cannot be looked into", new Date(0), new Date(1)],
])("what has changed is seen: %s", (_, part, now) => {
  const before = { part };
  expect(sharing(before, { part: now }).part).toBe(now);
  expect(sharing({ part: now }, { part }).part).toBe(part);
});

test("a field that is gone, or new, changes the value", () => {
  const before: { a: number; b?: number } = { a: 1, b: 2 };
  expect(sharing(before, { a: 1 })).toEqual({ a: 1 });
  expect(sharing<typeof before>({ a: 1 }, before)).toEqual(before);
});
