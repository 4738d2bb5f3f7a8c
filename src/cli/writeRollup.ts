import { tidyCsv, type Rollup, type UnreadableFile } from "../rollup";
import type { CommandOutcome } from "./outcome";
import { save } from "./save";
import { writeReturns } from "./writeReturns";

interface MadeRollup {
  readonly result: Rollup;
  readonly unreadable: readonly UnreadableFile[];
  /** Nothing is written over these. */
  readonly sources: readonly string[];
  /** Takes the paths that were written. */
  readonly written: string[];
}

/** Writes what was asked for; the outcome of the first that cannot be written. */
export async function writeRollup(
  { output, tidy, returns }: Record<"output" | "tidy" | "returns", unknown>,
  { result, unreadable, sources, written }: MadeRollup,
): Promise<CommandOutcome | undefined> {
  const writing = async (path: unknown, write: (path: string) => Promise<CommandOutcome | undefined>) => {
    if (typeof path !== "string") return undefined;
    const refused = await write(path);
    if (!refused) written.push(path);
    return refused;
  };
  return (
    (await writing(returns, (path) => writeReturns(path, result))) ??
    (await writing(tidy, (path) => save(path, tidyCsv(result), sources))) ??
    (await writing(output, async (path) => {
      const { rollupXlsx } = await import("../files/xlsx/rollupXlsx");
      return save(path, await rollupXlsx(result, unreadable), sources);
    }))
  );
}
