import { isLockFile, isMachines, Unopenable, unzipped } from "../../files/archive";
import type { Filing } from "../../figures";
import { readDocument } from "../../files";
import type { UnreadableFile } from "../../rollup";
import type { ChosenFile, FileKind, OpenedFiles } from "./desk";

interface Source {
  readonly kind: FileKind;
  readonly file: string;
  readonly content: Blob | Uint8Array<ArrayBuffer>;
}

const bytesOf = async (content: Blob | Uint8Array): Promise<Uint8Array> =>
  content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());

/** The files that were chosen, and what has been read of them. */
export class Sources {
  #sources: Source[] = [];
  readonly #read = new Map<Source, Filing | string>();
  #refused: { kind: FileKind; file: string; message: string }[] = [];

  /** Opens archives and keeps the files in mind. A file of the same name takes the place of the one before. */
  async open(kind: FileKind, chosen: readonly ChosenFile[]): Promise<OpenedFiles> {
    let passedOver = 0;
    const files: { at: number; file: string }[] = [];
    const add = (file: string, content: Source["content"]) => {
      this.#sources = this.#sources.map((known) =>
        known.kind === kind && known.file === file ? { ...known, file: "" } : known,
      );
      files.push({ at: this.#sources.push({ kind, file, content }) - 1, file });
    };
    for (const { path, content } of chosen) {
      if (isMachines(path)) continue;
      if (isLockFile(path)) passedOver += 1;
      else if (!/\.zip$/i.test(path)) add(path, content);
      else
        try {
          const archive = unzipped(path, await bytesOf(content));
          for (const { file, bytes } of archive.files) add(file, Uint8Array.from(bytes));
          passedOver += archive.passedOver.length;
          this.#refused.push(...archive.refused.map((each) => ({ kind, ...each })));
        } catch (error) {
          if (!(error instanceof Unopenable)) throw error;
          this.#refused.push({ kind, file: path, message: error.message });
        }
    }
    return { files, passedOver };
  }

  async read(at: number): Promise<boolean> {
    const source = this.#sources[at];
    if (!source) return false;
    const outcome = await readDocument(await bytesOf(source.content));
    this.#read.set(source, outcome.ok ? outcome.filing : outcome.message);
    return outcome.ok;
  }

  forget(kind: FileKind): void {
    this.#sources = this.#sources.map((known) => (known.kind === kind ? { ...known, file: "" } : known));
    this.#refused = this.#refused.filter((each) => each.kind !== kind);
  }

  /** The filings of a kind that have been read, in the order of the files. */
  filings(kind: FileKind): { readonly file: string; readonly filing: Filing }[] {
    return this.#sources.flatMap((source) => {
      const read = this.#read.get(source);
      return source.kind === kind && source.file !== "" && typeof read === "object"
        ? [{ file: source.file, filing: read }]
        : [];
    });
  }

  unreadable(): UnreadableFile[] {
    const bad = this.#sources.flatMap((source) => {
      const read = this.#read.get(source);
      return source.file !== "" && typeof read === "string" ? [{ file: source.file, message: read }] : [];
    });
    return [...this.#refused.map(({ file, message }) => ({ file, message })), ...bad];
  }
}
