export type Attributes = Readonly<Record<string, string>>;

export const noAttributes: Attributes = Object.freeze({});

/** An element of a web page or of the XML in a document, with what it holds in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (Element | string)[];
}

/** The elements in an element, of one name or of any. */
export function* elementsIn(parent: Element | undefined, name?: string): Generator<Element> {
  for (const child of parent?.children ?? [])
    if (typeof child !== "string" && (name === undefined || child.name === name)) yield child;
}

/** The first element of a name in an element. */
export function childOf(parent: Element | undefined, name: string): Element | undefined {
  if (!parent) return undefined;
  for (const child of parent.children) if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}
