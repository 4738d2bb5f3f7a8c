import { childOf, type Element } from "./element";

/** An attribute of an office format, whatever prefix it has. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  for (const key in attributes) if (key === name || key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}

/** The value of a setting as `<w:ilvl w:val="1"/>`. */
export function valueIn(parent: Element | undefined, name: string): string | undefined {
  const child = childOf(parent, name);
  return child && attribute(child, "val");
}

/** Whether a setting as `<w:vanish/>` is there and not switched off; undefined where it is not told. */
export function isOn(parent: Element | undefined, name: string): boolean | undefined {
  const child = childOf(parent, name);
  if (!child) return undefined;
  return !["0", "false", "off"].includes(attribute(child, "val") ?? "1");
}
