/** A function of a part of the form whose result is kept for each part: the form never changes. */
export function memoize<Part extends object, Result>(derive: (part: Part) => Result): (part: Part) => Result {
  const known = new WeakMap<Part, Result>();
  return (part) => {
    const cached = known.get(part);
    if (cached !== undefined) return cached;
    const derived = derive(part);
    known.set(part, derived);
    return derived;
  };
}
