import type { Outside } from "../../session/outside";

/** One text for each workbook, in what the browser keeps for a window: it outlives the page, and not the pane. */
export const memory: Outside["memory"] = {
  read: () => inStorage((storage) => storage.getItem(key())) ?? undefined,
  write: (text) => {
    inStorage((storage) => {
      storage.setItem(key(), text);
    });
  },
};

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
