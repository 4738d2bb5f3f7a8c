import { unzipSync } from "fflate";
import { crc32 } from "../packed/crc32";
import { entriesOf as directoryEntries } from "../packed/directory";
import { decodedName } from "./decodedName";
import { isLockFile, isMachines } from "./machines";
import { messages } from "./words.zh-CN";

/** A file that lay in an archive. */
interface Unzipped {
  /** Its path, below that of the archive. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What an archive holds: files, lock files that were passed over, and archives within it that cannot be opened. */
export interface Archive {
  readonly files: readonly Unzipped[];
  readonly passedOver: readonly string[];
  readonly refused: readonly { readonly file: string; readonly message: string }[];
}

/** An archive that cannot be opened, with a line that says why. */
export class Unopenable extends Error {}

/** More bytes and files than a county's reports come to; an archive that claims to hold more is made to do harm. */
const most = { bytes: 300_000_000, files: 20_000 };
/** Archives within archives. */
const deepest = 3;

/**
 * The files of a .zip that are not the machine's own, those of archives within it too. Names that Chinese Windows
 * wrote are in GB 18030.
 *
 * @param file what the archive is called
 * @throws {Unopenable} where it is damaged, encrypted, or unpacks to more than any county's reports
 */
export function unzipped(file: string, bytes: Uint8Array, limits = most): Archive {
  const budget = { ...limits };
  const files: Unzipped[] = [];
  const passedOver: string[] = [];
  const refused: { file: string; message: string }[] = [];
  const open = (path: string, packed: Uint8Array, depth: number) => {
    for (const [name, content] of entriesOf(packed, budget)) {
      const inside = `${path}/${decodedName(name)}`;
      if (isLockFile(inside)) passedOver.push(inside);
      else if (!/\.zip$/i.test(inside)) files.push({ file: inside, bytes: content });
      else if (depth >= deepest) refused.push({ file: inside, message: messages.nested(deepest) });
      else openWithin(inside, content, depth);
    }
  };
  const openWithin = (path: string, packed: Uint8Array, depth: number) => {
    try {
      open(path, packed, depth + 1);
    } catch (error) {
      if (!(error instanceof Unopenable)) throw error;
      refused.push({ file: path, message: error.message });
    }
  };
  open(file, bytes, 1);
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), passedOver, refused };
}

function entriesOf(packed: Uint8Array, budget: { bytes: number; files: number }): [string, Uint8Array][] {
  try {
    /** Check sums of what is taken, by their names; the library asks for every entry in its turn and checks none. */
    const sums = new Map<string, number>();
    const entries = directoryEntries(packed, most.files);
    const files = Object.entries(
      unzipSync(packed, {
        filter: ({ name, originalSize }) => {
          const entry = entries.next();
          if (name.endsWith("/") || isMachines(name)) return false;
          sums.set(name, entry.done === true ? NaN : entry.value.crc);
          budget.bytes -= originalSize;
          budget.files -= 1;
          if (budget.bytes < 0 || budget.files < 0) throw new Unopenable(messages.tooLarge);
          return true;
        },
      }),
    );
    if (files.some(([name, content]) => crc32(content) !== sums.get(name)))
      throw new Unopenable(messages.damaged);
    return files;
  } catch (error) {
    throw error instanceof Unopenable ? error : new Unopenable(messages.damaged);
  }
}
