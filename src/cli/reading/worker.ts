import { parentPort } from "node:worker_threads";
import { packed } from "./message";
import { readSource, type Source } from "./source";

/** Reads one file after another, as they are asked for. */
parentPort?.on("message", (source: Source) => {
  void readSource(source).then((read) => {
    parentPort?.postMessage(packed(read));
  });
});
