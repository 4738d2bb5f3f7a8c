import type { Numbers } from "../compound/bytesOf";

/** A stretch of the document's stream that has one formatting. */
export interface FormattedRun {
  readonly from: number;
  readonly to: number;
  /** The style of a paragraph; 0 is the usual one. */
  readonly style: number;
  readonly formatting: Uint8Array;
}

const pageSize = 512;
/** A report has some tens of pages of formatting. */
const mostPages = 2_000;
const unformatted = { style: 0, formatting: new Uint8Array() };

/** The formatting of all characters or paragraphs, which stands in pages of 512 bytes (MS-DOC 2.9.32, 2.9.174). */
export function formattedRuns(
  document: Numbers,
  table: Numbers,
  place: { readonly at: number; readonly length: number },
  kind: "characters" | "paragraphs",
): FormattedRun[] {
  const pages = Math.max(0, Math.floor((place.length - 4) / 8));
  const runs: FormattedRun[] = [];
  for (let page = 0; page < Math.min(pages, mostPages); page += 1) {
    const start = table.long(place.at + 4 * (pages + 1) + 4 * page) * pageSize;
    if (start + pageSize > document.length) continue;
    const count = document.byte(start + pageSize - 1);
    const offsets = start + 4 * (count + 1);
    for (let index = 0; index < count; index += 1) {
      const offset = document.byte(offsets + index * (kind === "characters" ? 1 : 13)) * 2;
      const own = offset === 0 ? unformatted : read(document, start + offset, kind);
      runs.push({
        from: document.long(start + 4 * index),
        to: document.long(start + 4 * index + 4),
        ...own,
      });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** Reads one formatting. That of a paragraph begins with its style, and its length is in 16-bit words. */
function read(
  document: Numbers,
  at: number,
  kind: "characters" | "paragraphs",
): Pick<FormattedRun, "style" | "formatting"> {
  const length = document.byte(at);
  if (kind === "characters") return { style: 0, formatting: document.part(at + 1, length) };
  const [from, size] = length === 0 ? [at + 2, document.byte(at + 1) * 2] : [at + 1, length * 2 - 1];
  return { style: document.short(from), formatting: document.part(from + 2, Math.max(0, size - 2)) };
}

/** The run in which a place lies. */
export function runAt(runs: readonly FormattedRun[], place: number): FormattedRun | undefined {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.from ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run && run.from <= place && place < run.to ? run : undefined;
}
