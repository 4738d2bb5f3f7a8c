import type { Attributes } from "./element";

/**
 * The names of elements under the prefixes that `namespaces` gives their namespaces, whatever they are called in a part
 * itself. Those of other namespaces keep their name without a prefix.
 */
export class Prefixes {
  readonly #namespaces: ReadonlyMap<string, string>;
  readonly #unwanted: ReadonlySet<string>;
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string | undefined>();

  /** @param unwanted names of elements, with our prefixes, that are left out */
  constructor(namespaces: ReadonlyMap<string, string>, unwanted: ReadonlySet<string>) {
    this.#namespaces = namespaces;
    this.#unwanted = unwanted;
  }

  /** Takes the prefixes that an element declares. */
  declare(attributes: Attributes): void {
    for (const [name, namespace] of Object.entries(attributes)) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const own = this.#namespaces.get(namespace);
      if (own === undefined) this.#prefixes.delete(name.slice(6));
      else this.#prefixes.set(name.slice(6), own);
      this.#known.clear();
    }
  }

  /** The name that an element has with us; nothing where it is left out. */
  nameOf(name: string): string | undefined {
    if (!this.#known.has(name)) this.#known.set(name, this.#named(name));
    return this.#known.get(name);
  }

  #named(name: string): string | undefined {
    const colon = name.indexOf(":");
    const prefix = this.#prefixes.get(colon < 0 ? "" : name.slice(0, colon));
    const local = name.slice(colon + 1);
    const own = prefix === undefined ? local : `${prefix}:${local}`;
    return this.#unwanted.has(own) ? undefined : own;
  }
}
