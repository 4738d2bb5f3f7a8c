import { childOf, type Element } from "./element";

/** An attribute by its local name: its prefix does not matter. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  for (const key in attributes) if (key === name || key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}

/** The value of a setting such as `<w:ilvl w:val="1"/>`. */
export function valueIn(parent: Element | undefined, name: string): string | undefined {
  const child = childOf(parent, name);
  return child && attribute(child, "val");
}

/** Whether a setting such as `<w:vanish/>` is on; undefined where it is absent. */
export function isOn(parent: Element | undefined, name: string): boolean | undefined {
  const child = childOf(parent, name);
  if (!child) return undefined;
  return !["0", "false", "off"].includes(attribute(child, "val") ?? "1");
}
