import { createBook, type Book } from "./book";
import { shifted } from "./box";
import { createBridge, type Bridge } from "./bridge";
import { createEngine } from "./engine";
import { eventsFor, isKnownRegistration, type Author } from "./events";
import { createFaults, type Faults } from "./faults";
import { ofClass, type CellsHandle } from "./handles";
import type { SpreadsheetModel } from "./model";
import type { RequestBody } from "./protocol";
import { RichApiError } from "./richApiError";
import { classTables } from "./tables";

export interface HostHooks {
  /** Told of every request before it is answered; `bytes` is its length as text. */
  readonly onRequest?: (body: RequestBody, bytes: number) => void;
  /** Called with `Class.Member` before each action; may throw a RichApiError to let it fail. */
  readonly before?: (member: string) => void;
}

export interface Host {
  readonly bridge: Bridge;
  readonly book: Book;
  readonly faults: Faults;
  /** Somebody's change of the workbook, to be told as theirs even while a request is carried out. */
  readonly by: (author: Author, change: () => void) => void;
  /** How many objects the client still keeps: more after a run than before it is a leak. */
  readonly keptReferences: () => number;
}

/** Puts a workbook behind the bridge that the Office.js client talks to. */
export function createHost(model: SpreadsheetModel, hooks: HostHooks = {}): Host {
  const book = createBook();
  const faults = createFaults();
  let author: Author = "person";
  const by = (who: Author, change: () => void) => {
    const before = author;
    author = who;
    try {
      change();
    } finally {
      author = before;
    }
  };
  const engine = createEngine(classTables({ model, book }), ofClass("Workbook"), {
    settle: () => model.settle(),
    registers: isKnownRegistration,
    reach: (index) => {
      by("person", () => {
        faults.reach(index);
      });
    },
    ...(hooks.before && { before: hooks.before }),
  });

  const bridge = createBridge(async (body, bytes) => {
    try {
      hooks.onRequest?.(body, bytes);
      await faults.begin();
      author = "addin";
      const answer = await engine.process(body);
      faults.answer();
      return answer;
    } catch (error) {
      const code = error instanceof RichApiError ? error.code : "GeneralException";
      return { refused: { code, message: error instanceof Error ? error.message : String(error) } };
    } finally {
      author = "person";
    }
  });

  model.subscribe((event) => {
    book.follow(event);
    if (event.kind === "shifted") {
      const kept = engine.references.all().filter((handle): handle is CellsHandle => "box" in handle);
      for (const handle of kept.filter(({ sheet }) => sheet === event.sheet))
        handle.box = shifted(handle.box, event.axis, event.at, event.count) ?? handle.box;
    }
    if (!book.enableEvents) return;
    const entries = eventsFor(event, author).flatMap(faults.tell);
    // Handlers run after the change is complete, as in Excel, never in the middle of it.
    queueMicrotask(() => {
      for (const entry of entries) bridge.fire(entry);
    });
  });

  return { bridge, book, faults, by, keptReferences: () => engine.references.all().length };
}
