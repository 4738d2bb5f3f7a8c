import type { Outside } from "../../session/outside";
import { copy } from "./copy";
import { download } from "./download";

/** The browser window that the pane stands in. */
export const browserWindow: Outside = {
  save: download,
  copy,
  now: () => performance.now(),
  onReturn: (listener) => {
    window.addEventListener("focus", listener);
    return () => {
      window.removeEventListener("focus", listener);
    };
  },
};
