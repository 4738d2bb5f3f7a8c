import * as pdfjs from "unpdf/pdfjs";

/** The library's side that reads, joined within this thread to the side that asks. */
export interface Reader {
  readonly worker: pdfjs.PDFWorker;
  /** Calls back for every message that the reading side sends: at least one for a thousand instructions of a page. */
  readonly onMessage: (react: () => void) => void;
  readonly close: () => void;
}

/**
 * Starts the reading side behind a channel whose messages let timers and other work run in between. By its own means
 * the library would read a page without end in one go, and nothing could stop it.
 *
 * @throws where the library is not the one that this was written for
 */
export function startReader(): Reader {
  addMissing();
  const { port1, port2 } = new MessageChannel();
  initialise(Reflect.get(globalThis, "pdfjsWorker"), port2);
  const worker: unknown = Reflect.construct(pdfjs.PDFWorker, [
    { port: port1, verbosity: pdfjs.VerbosityLevel.ERRORS },
  ]);
  if (!(worker instanceof pdfjs.PDFWorker)) throw new Error("unpdf gives no PDFWorker");
  port1.start();
  port2.start();
  return {
    worker,
    onMessage: (react) => {
      port1.addEventListener("message", react);
    },
    close: () => {
      port1.close();
      port2.close();
    },
  };
}

/**
 * What the library builds on and Node and older browsers do not have. Without the first, fonts fail and text with
 * them; without the second every character is drawn as a path, which takes five times as long.
 */
function addMissing(): void {
  const add = (owner: object, name: string, value: unknown) => {
    if (!(name in owner)) Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  };
  add(ArrayBuffer.prototype, "transferToFixedLength", function (this: ArrayBuffer, length: number) {
    return this.slice(0, length);
  });
  add(globalThis, "FontFace", UnusedFont);
}

/** Nothing is drawn, so no font need be ready. */
class UnusedFont {
  readonly loaded = Promise.resolve(this);
}

function initialise(reader: unknown, port: MessagePort): void {
  const handler: unknown =
    typeof reader === "object" && reader !== null ? Reflect.get(reader, "WorkerMessageHandler") : undefined;
  const start: unknown =
    typeof handler === "function" ? Reflect.get(handler, "initializeFromPort") : undefined;
  if (typeof start !== "function") throw new Error("unpdf has no reading side");
  start.call(handler, port);
}
