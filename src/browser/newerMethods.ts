/**
 * Methods that Chromium 90 lacks, the oldest WebView2 that closed networks still run. Loaded before everything else
 * in the pane and the commands; a browser that has them keeps its own. What is not listed here may not be used:
 * `tsconfig.floor.json` knows the library of that time and these methods alone.
 */
const methods = {
  at<Item>(this: readonly Item[], index: number): Item | undefined {
    const whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  },
  findLast<Item>(this: readonly Item[], is: (item: Item, index: number, all: readonly Item[]) => unknown) {
    return this[methods.findLastIndex.call(this, is as never)];
  },
  findLastIndex<Item>(
    this: readonly Item[],
    is: (item: Item, index: number, all: readonly Item[]) => unknown,
  ): number {
    for (let index = this.length - 1; index >= 0; index -= 1)
      if (is(this[index] as Item, index, this)) return index;
    return -1;
  },
  toReversed<Item>(this: readonly Item[]): Item[] {
    return [...this].reverse();
  },
  toSorted<Item>(this: readonly Item[], compare?: (a: Item, b: Item) => number): Item[] {
    return [...this].sort(compare);
  },
};

/** Adds what an array lacks. */
export function addMissing(prototype: object): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

function stringAt(this: string, index: number): string | undefined {
  return methods.at.call(
    Array.from({ length: this.length }, (_, at) => this.charAt(at)),
    index,
  ) as string | undefined;
}

addMissing(Array.prototype);
if (!("at" in String.prototype))
  Object.defineProperty(String.prototype, "at", { value: stringAt, writable: true, configurable: true });
const constructor: object = Object;
if (!("hasOwn" in constructor))
  Object.defineProperty(constructor, "hasOwn", {
    value: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
    writable: true,
    configurable: true,
  });
