import { workHere, type FileWork } from "../files/work";
import type { RollupDesk } from "./rollup/desk";

/** One content in the forms that the place where it is pasted may choose from. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly kind: "docx" | "xlsx" | "html" | "zip" | "csv";
}

/** What the session asks of the window that it runs in. */
export interface Outside {
  /** Offers a file for saving; false where the host is known to refuse it. */
  readonly save: (file: SavedFile) => boolean;
  /** Puts a content into the clipboard; false if the host refuses. */
  readonly copy: (content: Copied) => boolean;
  /** Reads and writes files. */
  readonly files: FileWork;
  /** Opens a desk for the files of many units, apart from the window. */
  readonly rollupDesk: () => RollupDesk;
  /** A text that lasts as long as the window, whatever page is loaded into it. */
  readonly memory: { readonly read: () => string | undefined; readonly write: (text: string) => void };
  /** Milliseconds on the clock that events are stamped with. */
  readonly now: () => number;
  /** Calls back whenever the person comes back to the window; answers how to stop. */
  readonly onReturn: (listener: () => void) => () => void;
}

/** For a run without a window, as from the ribbon: nothing can be saved or copied, nobody comes back. */
export const nowhere: Outside = {
  save: () => false,
  copy: () => false,
  files: workHere,
  rollupDesk: () => {
    throw new Error("There is no window.");
  },
  memory: { read: () => undefined, write: () => undefined },
  now: () => 0,
  onReturn: () => () => undefined,
};
