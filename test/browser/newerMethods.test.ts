import fc from "fast-check";
import { addMissing } from "../../src/browser/newerMethods";

/** Our methods on an object that has none of its own. */
const ours = {};
addMissing(ours);
const call = (name: string, items: readonly number[], ...args: unknown[]): unknown =>
  (ours as Record<string, (...args: unknown[]) => unknown>)[name]?.apply(items, args);

test("every method that the oldest browser lacks does what the newer ones do", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -12, max: 12 }), (items, n) => {
      const isBig = (item: number) => item > n;
      expect(call("at", items, n)).toBe(items.at(n));
      expect(call("findLast", items, isBig)).toBe(items.findLast(isBig));
      expect(call("findLastIndex", items, isBig)).toBe(items.findLastIndex(isBig));
      expect(call("toReversed", items)).toEqual(items.toReversed());
      expect(call("toSorted", items, (a: number, b: number) => b - a)).toEqual(
        items.toSorted((a, b) => b - a),
      );
    }),
  );
});

test("what a browser has stays its own", () => {
  const own = () => "own";
  const prototype = { at: own };
  addMissing(prototype);
  expect(prototype.at).toBe(own);
  expect(Object.keys(prototype)).toEqual(["at"]);
});
