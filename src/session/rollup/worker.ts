import "../../browser/newerMethods";
import { createDesk } from "./createDesk";
import { serve } from "./remote";

/** The script of the thread that reads and adds up the files of many units for the pane. */
serve(createDesk(), {
  postMessage: (message) => {
    globalThis.postMessage(message);
  },
  addEventListener: (kind, listener) => {
    globalThis.addEventListener(kind, listener);
  },
});
