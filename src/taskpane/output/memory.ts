import type { Outside } from "../../session/outside";

/** One text for each workbook, in what the browser keeps for a window: it outlives the page, and not the pane. */
export const memory: Outside["memory"] = {
  read: () => inStorage((storage) => waiting.get(key()) ?? storage.getItem(key())) ?? undefined,
  write: (text) => {
    inStorage(() => {
      waiting.set(key(), text);
      later ??= setTimeout(store, pause);
    });
  },
};

/** Milliseconds that a text may wait: the storage writes at once, and a text changes with every key. */
const pause = 250;
const waiting = new Map<string, string>();
let later: ReturnType<typeof setTimeout> | undefined;

function store(): void {
  clearTimeout(later);
  later = undefined;
  inStorage((storage) => {
    for (const [name, text] of waiting) storage.setItem(name, text);
  });
  waiting.clear();
}

// Another page may come into the window before the time is over.
window.addEventListener("pagehide", store);

function key(): string {
  const { document } = Office.context as Partial<Office.Context>;
  return `nianbao.pane ${document?.url ?? ""}`;
}

/** A browser may refuse its storage, or have no room: the pane then does without. */
function inStorage<Result>(task: (storage: Storage) => Result): Result | undefined {
  try {
    return task(sessionStorage);
  } catch {
    return undefined;
  }
}
