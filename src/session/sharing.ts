/**
 * A value whose fields are the same objects as before where they mean the same, and which is itself the one before where
 * all of them do: whoever compares by identity sees what has changed and nothing else.
 *
 * @example sharing({ a: [1], b: [2] }, { a: [1], b: [3] }).a // the first [1]
 */
export function sharing<Value extends object>(before: Value, after: Value): Value {
  const old = new Map<string, unknown>(Object.entries(before));
  const fields = Object.entries(after).map(([name, value]) => {
    const known = old.get(name);
    return [name, isAlike(known, value) ? known : value] as const;
  });
  const isSame =
    fields.length === old.size && fields.every(([name, value]) => Object.is(value, old.get(name)));
  return isSame ? before : (Object.fromEntries(fields) as Value);
}

/** Whether two values mean the same; the order of what maps and sets hold counts, because it is shown. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  const [left, right] = [partsOf(one), partsOf(other)];
  return (
    left !== undefined &&
    left.length === right?.length &&
    left.every(([key, part], at) => Object.is(key, right[at]?.[0]) && isAlike(part, right[at]?.[1]))
  );
}

function partsOf(value: unknown): readonly (readonly [unknown, unknown])[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Map || value instanceof Set) return [...value.entries()];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.entries(value) : undefined;
}
