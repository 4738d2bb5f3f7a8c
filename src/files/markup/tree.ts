import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import type { Element } from "./element";

/** No report has so many elements and pieces of text, or so many elements one within another. */
const most = { pieces: 300_000, depth: 400 } as const;

const none: Readonly<Record<string, string>> = Object.freeze({});

/** Grows the tree of elements of a document as a parser comes by them. */
export class Tree {
  readonly root: Element = { name: "", attributes: none, children: [] };
  readonly #nameOf: (name: string, attributes: Readonly<Record<string, string>>) => string | undefined;
  readonly #open: Element[] = [];
  #top = this.root;
  #pieces = 0;
  /** How many elements are open that are left out. */
  #unwanted = 0;
  /** The element that has begun, until all its attributes are known. */
  #begun: string | undefined;
  #attributes: Record<string, string> | undefined;

  /** @param nameOf the name to keep, or nothing to leave the element out with all that it holds */
  constructor(nameOf: (name: string, attributes: Readonly<Record<string, string>>) => string | undefined) {
    this.#nameOf = nameOf;
  }

  open(name: string): void {
    this.#settle();
    this.#count();
    this.#begun = name;
  }

  /** The first of two attributes of one name counts, as in browsers. */
  attribute(name: string, value: string): void {
    if (this.#unwanted > 0) return;
    this.#attributes ??= {};
    this.#attributes[name] ??= value;
  }

  text(text: string): void {
    this.#settle();
    this.#count();
    if (this.#unwanted > 0) return;
    const { children } = this.#top;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  }

  close(): void {
    this.#settle();
    if (this.#unwanted > 0) this.#unwanted -= 1;
    else this.#top = this.#open.pop() ?? this.root;
  }

  #settle(): void {
    if (this.#begun === undefined) return;
    const attributes = this.#attributes ?? none;
    const name = this.#unwanted > 0 ? undefined : this.#nameOf(this.#begun, attributes);
    this.#begun = undefined;
    this.#attributes = undefined;
    if (name === undefined) {
      this.#unwanted += 1;
      return;
    }
    const element: Element = { name, attributes, children: [] };
    this.#top.children.push(element);
    this.#open.push(this.#top);
    this.#top = element;
  }

  #count(): void {
    this.#pieces += 1;
    if (this.#pieces > most.pieces || this.#open.length + this.#unwanted > most.depth)
      throw new Unreadable(messages.tooIntricate);
  }
}
