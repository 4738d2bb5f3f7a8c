import { createBook, type BookExtras } from "./book";
import { shifted } from "./box";
import { createBridge, type Bridge, type EventEntry } from "./bridge";
import type { Handle } from "./classTable";
import { createEngine, type Engine } from "./engine";
import { eventsFor, isKnownRegistration, type Author } from "./events";
import { ofClass, type CellsHandle } from "./handles";
import type { ModelEvent, SpreadsheetModel } from "./model";
import type { RequestBody } from "./protocol";
import { RichApiError } from "./richApiError";
import { classTables } from "./tables";

/** Where a test may stand between the client and the workbook. Each may throw a RichApiError. */
export interface HostHooks {
  /** Told of every request before it is carried out: its actions, its length as text, the client's flags. */
  readonly request?: (body: RequestBody, bytes: number, flags: number) => Promise<void> | void;
  /** Called before each action of a request, with its place in it. */
  readonly reach?: (action: number) => void;
  /** Called with `Class.Member` and its object before a member is used. */
  readonly before?: (member: string, handle: Handle) => void;
  /** Whether a hidden sheet lets its cells be selected, as some versions do, or refuses. */
  readonly hiddenIsSelected?: () => boolean;
  /** Called when a request is done, before its answer leaves. */
  readonly answer?: () => void;
  /** What becomes of an event on its way to the client. */
  readonly tell?: (entry: EventEntry) => readonly EventEntry[];
}

export interface Host {
  readonly bridge: Bridge;
  readonly book: BookExtras;
  /** Runs somebody's change of the workbook, which is reported as theirs even while a request is carried out. */
  readonly by: (author: Author, change: () => void) => void;
  /** Who is changing the workbook now. */
  readonly author: () => Author;
  /** How many objects the client still keeps: more after a run than before it is a leak. */
  readonly keptReferences: () => number;
}

/** Puts a workbook behind the bridge that the Office.js client talks to. */
export function createHost(model: SpreadsheetModel, hooks: HostHooks = {}): Host {
  const book = createBook();
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
  const engine = createEngine(classTables({ model, book, ...hooks }), ofClass("Workbook"), {
    settle: () => model.settle(),
    registers: isKnownRegistration,
    reach: (action) => {
      by("person", () => hooks.reach?.(action));
    },
    ...(hooks.before && { before: hooks.before }),
  });

  const bridge = createBridge(async (body, bytes, flags) => {
    try {
      await hooks.request?.(body, bytes, flags);
      author = "addin";
      const answer = await engine.process(body);
      hooks.answer?.();
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
    moveReferences(engine, event);
    const entries = eventsFor(event, author).flatMap((entry) => hooks.tell?.(entry) ?? [entry]);
    // Handlers run after the change is complete, as in Excel, never in the middle of it.
    queueMicrotask(() => {
      for (const entry of entries) bridge.fire(entry);
    });
  });

  return { bridge, book, by, author: () => author, keptReferences: () => engine.references.all().length };
}

/** A range that the client keeps follows its cells. */
function moveReferences({ references }: Engine, event: ModelEvent): void {
  if (event.kind !== "shifted") return;
  const { sheet, axis, at, count } = event;
  for (const handle of references.all().filter((kept): kept is CellsHandle => "box" in kept))
    if (handle.sheet === sheet) handle.box = shifted(handle.box, axis, at, count) ?? handle.box;
}
