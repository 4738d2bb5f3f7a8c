import { createBook, type Book } from "./book";
import { shifted } from "./box";
import { createBridge, type Bridge } from "./bridge";
import { createEngine } from "./engine";
import { eventsFor, isKnownRegistration } from "./events";
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
  /** How many objects the client still keeps: more after a run than before it is a leak. */
  readonly keptReferences: () => number;
}

/** Puts a workbook behind the bridge that the Office.js client talks to. */
export function createHost(model: SpreadsheetModel, hooks: HostHooks = {}): Host {
  const book = createBook();
  let inRequest = false;
  const engine = createEngine(classTables({ model, book }), ofClass("Workbook"), {
    settle: () => model.settle(),
    registers: isKnownRegistration,
    ...(hooks.before && { before: hooks.before }),
  });

  const bridge = createBridge(async (body, bytes) => {
    inRequest = true;
    try {
      hooks.onRequest?.(body, bytes);
      return await engine.process(body);
    } catch (error) {
      const code = error instanceof RichApiError ? error.code : "GeneralException";
      return { refused: { code, message: error instanceof Error ? error.message : String(error) } };
    } finally {
      inRequest = false;
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
    const entries = eventsFor(event, inRequest);
    // Handlers run after the change is complete, as in Excel, never in the middle of it.
    queueMicrotask(() => {
      for (const entry of entries) bridge.fire(entry);
    });
  });

  return { bridge, book, keptReferences: () => engine.references.all().length };
}
