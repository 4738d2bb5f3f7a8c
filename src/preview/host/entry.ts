import { entryRules } from "./entryRules";
import type { Scalar } from "./model";

export interface Entered {
  readonly value: Scalar;
  readonly formula?: string;
  /** The number format that the cell gets by what was typed: only one that nobody has formatted takes it. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a typed entry, and of a text that an add-in writes: it is parsed as if a person had typed it.
 *
 * @param numberFormat of the cell
 * @param year the one that it is now: `1/2` is a day of it
 */
export function entered(entry: Scalar, numberFormat: string, year = new Date().getFullYear()): Entered {
  if (typeof entry !== "string") return { value: entry };
  if (numberFormat === "@") return { value: entry };
  if (/^=./s.test(entry)) return { value: "", formula: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  const text = entry.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  for (const { pattern, make } of entryRules) {
    const found = pattern.exec(text);
    const made = found && make(found, year);
    if (!made) continue;
    const { format, ...content } = made;
    return format !== undefined && numberFormat === "General"
      ? { ...content, numberFormat: format }
      : content;
  }
  return { value: entry };
}
