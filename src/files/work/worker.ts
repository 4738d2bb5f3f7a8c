import "../../browser/newerMethods";
import type { Reply, Request } from "./messages";
import { serve } from "./serve";

/** The script of the thread that reads and writes files for the pane. */
const post = (reply: Reply) => {
  globalThis.postMessage(reply);
};
const answer = serve(post);
globalThis.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void answer(data);
});
post({ kind: "ready" });
