/**
 * A value as it is typed into a cell. A text that Excel would take for a formula gets the sign that makes it
 * text: words from a file must never compute.
 */
export function asTyped(value: string | number | null): string | number {
  if (typeof value !== "string") return value ?? "";
  return /^=|^[+@-](?!\d+(?:\.\d+)?$)./.test(value) ? `'${value}` : value;
}
