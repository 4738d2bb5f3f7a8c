import type { Outside } from "../../session/outside";
import { workInWorker } from "../../files/work";
import { copy } from "./copy";
import { download } from "./download";
import { deskInWorker } from "./openDeskWorker";
import { memory } from "./memory";
import { openWorker } from "./openWorker";

/** The browser window in which the pane runs. */
export const browserWindow: Outside = {
  save: download,
  copy,
  files: workInWorker(openWorker),
  rollupDesk: deskInWorker,
  memory,
  now: () => performance.now(),
  onReturn: (listener) => {
    window.addEventListener("focus", listener);
    return () => {
      window.removeEventListener("focus", listener);
    };
  },
};
