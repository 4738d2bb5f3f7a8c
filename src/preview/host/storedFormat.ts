/**
 * How Excel keeps a number format that was set, and gives it back: `General` in its one spelling, words of dates in
 * quotes, and signs that mean nothing by themselves with a backslash. What it prints stays the same.
 *
 * @example storedFormat('"▲ "-0;yyyy年m月d日') // '"▲ "\\-0;yyyy"年"m"月"d"日"'
 */
export function storedFormat(numberFormat: string): string {
  const pieces = numberFormat.match(/"[^"]*"?|\\.|\[[^\]]*\]|[_*].|[^]/gu) ?? [];
  const sections: string[][] = [[]];
  for (const piece of pieces) {
    if (piece === ";") sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections.map(storedSection).join(";");
}

function storedSection(pieces: readonly string[]): string {
  if (/^general$/i.test(pieces.join(""))) return "General";
  let text = "";
  let words = "";
  const flush = () => {
    if (words !== "") text += `"${words}"`;
    words = "";
  };
  for (const piece of pieces) {
    if (/^\p{Script=Han}$/u.test(piece)) {
      words += piece;
      continue;
    }
    flush();
    // Behind a text in quotes a bare minus is a sign like any other.
    text += piece === "-" && text.endsWith('"') ? "\\-" : piece;
  }
  flush();
  return text.replace(/general/gi, "General");
}
