import type { Numbers } from "../compound/bytesOf";
import { numbersOf } from "../compound/bytesOf";
import { paragraphFormat, type ParagraphFormat } from "./formatting";

/** The list of a paragraph, and its level in it, as its style has them. */
export type StyleLists = (style: number) => Pick<ParagraphFormat, "list" | "listLevel">;

interface Style {
  readonly base: number;
  readonly format: Pick<ParagraphFormat, "list" | "listLevel">;
}

const none = { list: undefined, listLevel: undefined };

/** Styles may be based on one another; a deeper chain is a circle. */
const deepest = 12;
const mostStyles = 4_000;
const ofParagraphs = 1;
const nothing = numbersOf(new Uint8Array());

/** The styles of a document, each with what it takes from the style that it is based on (MS-DOC 2.9.271, 2.9.260). */
export function stylesOf(
  table: Numbers,
  place: { readonly at: number; readonly length: number },
): StyleLists {
  const styles = stylesIn(table, place);
  const formatOf = (index: number, depth: number): Style["format"] => {
    const style = styles[index];
    if (!style || depth > deepest) return none;
    if (style.format.list !== undefined) return style.format;
    const base = formatOf(style.base, depth + 1);
    return { list: base.list, listLevel: style.format.listLevel ?? base.listLevel };
  };
  return (style) => formatOf(style, 0);
}

function stylesIn(
  table: Numbers,
  { at: start, length }: { readonly at: number; readonly length: number },
): (Style | undefined)[] {
  if (length < 6) return [];
  const [count, fixed] = [Math.min(table.short(start + 2), mostStyles), table.short(start + 4)];
  const styles: (Style | undefined)[] = [];
  let at = start + 2 + table.short(start);
  for (let index = 0; index < count && at < start + length; index += 1) {
    const size = table.short(at);
    styles.push(size === 0 ? undefined : styleAt(table, at + 2, fixed));
    at += 2 + size + (size % 2);
  }
  return styles;
}

/** The paragraph formatting of a style follows its name. */
function styleAt(table: Numbers, at: number, fixed: number): Style {
  const kind = table.short(at + 2);
  const base = kind >> 4;
  if (kind % 16 !== ofParagraphs) return { base, format: none };
  const name = at + fixed;
  const formatting = name + 2 + 2 * table.short(name) + 2;
  const even = formatting + ((formatting - at) % 2);
  const bytes = table.part(even + 4, Math.max(0, table.short(even) - 2));
  return { base, format: paragraphFormat(bytes, nothing) };
}
