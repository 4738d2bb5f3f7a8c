import type { Json } from "./protocol";

/** What an object path stands for: a class and locators, never a live cell or sheet object. */
export interface Handle {
  readonly $class: string;
}

/** An argument as the client sent it, with object paths replaced by what they stand for. */
export type Argument = Json | Handle | undefined | readonly Argument[];

export type HostAnswer = Json | Handle | undefined;

// A method signature is checked bivariantly: a table of ranges may stand in the map of all tables.
type Member<Inputs extends readonly unknown[], Output> = {
  call(...inputs: Inputs): Output;
}["call"];

export interface Property<H extends Handle> {
  readonly get?: Member<[handle: H], Json>;
  readonly set?: Member<[handle: H, value: Argument], void>;
}

/** What the host knows of one class of Office.js. Keys are the names on the wire (PascalCase). */
export interface ClassTable<H extends Handle> {
  readonly id?: { readonly key: "Id" | "_Id"; readonly of: Member<[handle: H], string> };
  readonly props?: Readonly<Record<string, Property<H>>>;
  readonly nav?: Readonly<Record<string, Member<[handle: H], Handle | null>>>;
  readonly methods?: Readonly<Record<string, Member<[handle: H, ...rest: Argument[]], HostAnswer>>>;
  readonly indexer?: Member<[handle: H, key: Argument], Handle>;
  /** Present for collections only. */
  readonly items?: Member<[handle: H], readonly Handle[]>;
}

export type ClassTables = Readonly<Record<string, ClassTable<Handle>>>;

/** Whether a value is an object of the host, and not a plain value. */
export const isHandle = (value: unknown): value is Handle =>
  typeof value === "object" && value !== null && "$class" in value;
