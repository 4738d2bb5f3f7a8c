/** Characters before a number that are looked at, and that are shown where no mark cuts them. */
const farthest = 40;
const shortest = 18;
/** Characters behind a zero in words, which tell of what: `没有收取信息处理费`. */
const trailed = 12;

/** The words around a number, from the beginning of their clause; one that is too long begins with `…`. */
export function snippet(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - farthest), start);
  const clause = before.slice(before.search(/[^，。；：！？\n]*$/));
  const long = clause.length === before.length && start > farthest;
  return {
    before: long ? `…${clause.slice(-shortest).replace(/^[\d.]+/, "")}` : clause.trimStart(),
    after: /\d/.test(text.slice(start, end))
      ? ""
      : text.slice(end, end + trailed).replace(/[，。；\n].*$/s, ""),
  };
}
