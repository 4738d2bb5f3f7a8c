/**
 * A piece of a paragraph as a person sees it: words, a number or name that follows the workbook, or a mark that asks
 * for words. Line breaks stand in the words.
 */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  /** `code` is what the template holds, braces included: `{{ 申请.本年新收.总计 }}`. */
  | { readonly kind: "chip"; readonly code: string }
  /** `〔asks〕` in the text. */
  | { readonly kind: "field"; readonly asks: string; readonly code: string };

/** Neighbouring words as one piece, and no piece without words. */
export function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.kind === "text" && last?.kind === "text")
      result[result.length - 1] = { kind: "text", text: last.text + segment.text };
    else if (segment.kind !== "text" || segment.text !== "") result.push(segment);
  }
  return result;
}

/** Lines without blanks around them, and without blank lines, which is how paragraphs are printed. */
export function tidied(segments: readonly Segment[]): Segment[] {
  const lines = linesOf(segments)
    .map(trimmed)
    .filter((line) => line.length > 0);
  return joined(
    lines.flatMap((line, at) => (at === 0 ? line : [{ kind: "text" as const, text: "\n" }, ...line])),
  );
}

/** The paragraphs of a text. */
export function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.kind !== "text") lines.at(-1)?.push(segment);
    else
      for (const [at, text] of segment.text.split(/\r?\n/).entries()) {
        if (at > 0) lines.push([]);
        if (text !== "") lines.at(-1)?.push({ kind: "text", text });
      }
  }
  return lines;
}

function trimmed(line: readonly Segment[]): Segment[] {
  const cut = (segment: Segment | undefined, trim: (text: string) => string): Segment | undefined =>
    segment?.kind === "text" ? { kind: "text", text: trim(segment.text) } : segment;
  const ended = joined(line);
  const [first] = ended;
  if (first) ended[0] = cut(first, (text) => text.trimStart()) ?? first;
  const last = ended.at(-1);
  if (last) ended[ended.length - 1] = cut(last, (text) => text.trimEnd()) ?? last;
  return joined(ended);
}
