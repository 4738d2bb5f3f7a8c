import type { Reply, Request } from "./messages";
import { perform } from "./perform";

/**
 * The worker's side: does every job that comes in.
 *
 * @param post sends a message back
 */
export function serve(post: (reply: Reply) => void): (request: Request) => Promise<void> {
  return async ({ kind, job }) => {
    try {
      const result = await perform(kind, job, (step) => {
        post({ kind: "step", step });
      });
      post({ kind: "done", result });
    } catch (error) {
      post({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
}
