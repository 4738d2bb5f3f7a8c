/** How many texts are kept; documents mostly use the same ones. */
const most = 4000;

/** Letters; a longer text is a sentence, which seldom comes again. */
const longest = 120;

/** A function of a text, worked out once for texts that come again. When they are too many, all are forgotten. */
export function oncePerText<Result extends string | number | object>(
  derive: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return derive(text);
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    if (known.size >= most) known.clear();
    const own = copyOf(text);
    const derived = derive(own);
    known.set(own, derived);
    return derived;
  };
}

/** A copy: a slice of a document would keep the whole document in memory, a text that was put together does not. */
const copyOf = (text: string) => ` ${text}`.slice(1);
