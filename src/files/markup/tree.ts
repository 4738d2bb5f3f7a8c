import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import { noAttributes, type Attributes, type Element } from "./element";

/** Limits: no report has so many elements and pieces of text, or elements nested so deep. */
const most = { pieces: 300_000, depth: 400 } as const;

/** Builds the tree of elements of a document from the events of a parser. */
export class Tree {
  readonly root: Element = { name: "", attributes: noAttributes, children: [] };
  readonly #open: Element[] = [];
  #top = this.root;
  #pieces = 0;
  /** How many of the open elements are left out. */
  #unwanted = 0;

  /** @param name nothing where the element is left out with all that it holds */
  open(name: string | undefined, attributes: Attributes): void {
    this.#count();
    if (this.#unwanted > 0 || name === undefined) {
      this.#unwanted += 1;
      return;
    }
    const element: Element = { name, attributes, children: [] };
    this.#top.children.push(element);
    this.#open.push(this.#top);
    this.#top = element;
  }

  text(text: string): void {
    this.#count();
    if (this.#unwanted > 0) return;
    const { children } = this.#top;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  }

  close(): void {
    if (this.#unwanted > 0) this.#unwanted -= 1;
    else this.#top = this.#open.pop() ?? this.root;
  }

  #count(): void {
    this.#pieces += 1;
    if (this.#pieces > most.pieces || this.#open.length + this.#unwanted > most.depth)
      throw new Unreadable(messages.tooIntricate);
  }
}
