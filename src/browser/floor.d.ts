/** What `newerMethods.ts` adds to the library of Chromium 90; harmless beside the newer library. */
interface Array<T> {
  at(index: number): T | undefined;
}
interface ReadonlyArray<T> {
  at(index: number): T | undefined;
  findLast<S extends T>(
    predicate: (value: T, index: number, array: readonly T[]) => value is S,
  ): S | undefined;
  findLast(predicate: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  findLastIndex(predicate: (value: T, index: number, array: readonly T[]) => unknown): number;
  toReversed(): T[];
  toSorted(compareFn?: (a: T, b: T) => number): T[];
}
interface Array<T> {
  findLast<S extends T>(predicate: (value: T, index: number, array: T[]) => value is S): S | undefined;
  findLast(predicate: (value: T, index: number, array: T[]) => unknown): T | undefined;
  findLastIndex(predicate: (value: T, index: number, array: T[]) => unknown): number;
  toReversed(): T[];
  toSorted(compareFn?: (a: T, b: T) => number): T[];
}
interface String {
  at(index: number): string | undefined;
}
interface ObjectConstructor {
  hasOwn(object: object, key: PropertyKey): boolean;
}
