import { isLockFile, isMachines, Unopenable, unzipped } from "../../files/archive";
import { readDocument } from "../../files";
import { receivedFrom, type Received, type UnreadableFile } from "../../rollup";
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
  readonly #read = new Map<Source, Received | UnreadableFile>();
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
    const read = receivedFrom(source.file, await readDocument(await bytesOf(source.content)));
    this.#read.set(source, read);
    return "filing" in read;
  }

  forget(kind: FileKind): void {
    this.#sources = this.#sources.map((known) => (known.kind === kind ? { ...known, file: "" } : known));
    this.#refused = this.#refused.filter((each) => each.kind !== kind);
  }

  /** What has been received of a kind, in the order of the files. */
  received(kind: FileKind): Received[] {
    return this.#readOf((source) => source.kind === kind).flatMap((read) => ("filing" in read ? [read] : []));
  }

  unreadable(): UnreadableFile[] {
    const bad = this.#readOf(() => true).flatMap((read) => ("filing" in read ? [] : [read]));
    return [...this.#refused.map(({ file, message }) => ({ file, message })), ...bad];
  }

  /** What has been read of the files that are still there. */
  #readOf(isWanted: (source: Source) => boolean): (Received | UnreadableFile)[] {
    return this.#sources.flatMap((source) =>
      source.file !== "" && isWanted(source) ? (this.#read.get(source) ?? []) : [],
    );
  }
}
