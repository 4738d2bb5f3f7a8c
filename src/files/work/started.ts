import type { Reply } from "./messages";

/**
 * A worker whose script has been loaded.
 *
 * @throws where the browser has no workers, or does not let this one run
 */
export async function started(open: () => Worker): Promise<Worker> {
  const worker = open();
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<Reply>) => {
        if (data.kind === "ready") resolve();
        else reject(new Error(data.kind));
      },
      { once: true },
    );
    worker.addEventListener("error", ({ message }) => {
      reject(new Error(message));
    });
  });
  return worker;
}
