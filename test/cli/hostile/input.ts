/** A made file that does harm to a reader that is not careful, and what the command line is asked to do with it. */
export interface HostileInput {
  readonly name: string;
  /** The ending of the file's name; the content says what it is. */
  readonly ending: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** Arguments of the command line, with the path of the file and a folder to write into; else it is converted. */
  readonly ask?: (path: string, folder: string) => readonly string[];
}

const encoder = new TextEncoder();

export const text = (name: string, ending: string, content: () => string): HostileInput => ({
  name,
  ending,
  bytes: () => encoder.encode(content()),
});

export const file = (name: string, ending: string, bytes: HostileInput["bytes"]): HostileInput => ({
  name,
  ending,
  bytes,
});
