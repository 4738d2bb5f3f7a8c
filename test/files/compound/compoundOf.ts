import { CFB } from "@e965/xlsx";

/** What the library has to write compound files with, which its types leave open. */
interface Writer {
  readonly utils: {
    cfb_new(): object;
    cfb_add(file: object, path: string, content: Uint8Array): void;
  };
  write(file: object, options: { readonly type: "array" }): ArrayLike<number>;
}
const writer = CFB as Writer;

/** A compound file with these streams in it, under their paths. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = writer.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) writer.utils.cfb_add(file, `/${path}`, content);
  return Uint8Array.from(writer.write(file, { type: "array" }));
}
