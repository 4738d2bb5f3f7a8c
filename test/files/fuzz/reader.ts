import { parentPort } from "node:worker_threads";
import example from "../../../assets/example/baishiyi-2023.json";
import { parseFiling } from "../../../src/figures";
import { readDocument, readProse } from "../../../src/files";
import { openPacked } from "../../../src/files/packed";
import { fillWordTemplate } from "../../../src/files/wordTemplate";
import type { Reading } from "./limited";

/** Runs in a thread of its own: reads what it is sent in every way, and says how it ended. */
const parsed = parseFiling(example);

/** Whether every part of a packed file can be taken out, so that what reads the parts gets to see them. */
function isWhole(bytes: Uint8Array): boolean {
  try {
    const packed = openPacked(bytes);
    return packed.names.every((name) => packed.read(name) !== undefined);
  } catch {
    return false;
  }
}

async function read(bytes: Uint8Array): Promise<Reading> {
  const whole = isWhole(bytes);
  try {
    const document = await readDocument(bytes);
    const prose = await readProse(bytes);
    const filled = parsed.ok && whole ? await fillWordTemplate(bytes, parsed.filing) : undefined;
    const told = [
      document.ok ? "" : document.message,
      prose.ok ? "" : prose.message,
      ...(filled?.ok === false ? filled.mistakes : []),
    ];
    // A line for the clerk is Chinese, ends, and names no code.
    const bad = told.find((line) => line !== "" && !/^[^\n]*\p{Script=Han}[^\n]*[。）]?$/u.test(line));
    if (bad !== undefined) return { kind: "broke", whole, why: `tells ${bad}` };
    return { kind: document.ok ? "read" : "refused", whole };
  } catch (error) {
    return {
      kind: "broke",
      whole,
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

parentPort?.on("message", (bytes: Uint8Array) => {
  void read(bytes).then((reading) => {
    parentPort?.postMessage(reading);
  });
});
