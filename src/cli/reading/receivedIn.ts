import { resolve } from "node:path";
import { bareName, nameOf, rollupWords, type Received, type UnreadableFile } from "../../rollup";
import { readMany } from "./readMany";
import type { Read } from "./source";
import { sourcesIn } from "./sourcesIn";

interface ReceivedFiles {
  readonly received: readonly Received[];
  readonly unreadable: readonly UnreadableFile[];
  readonly passedOver: readonly string[];
}

/**
 * What the files of these paths hold; the report of the whole, where it lies among them, is no unit's.
 *
 * @param own the file of the report of the whole
 * @param codes the codes on the units' papers, by the bare names of the units
 */
export async function receivedIn(
  paths: readonly string[],
  own?: string,
  codes?: ReadonlyMap<string, string>,
): Promise<ReceivedFiles> {
  const { sources, refused, passedOver } = await sourcesIn(paths);
  const read = await readMany(
    sources.filter(({ file }) => own === undefined || resolve(file) !== resolve(own)),
  );
  const ofUnits = read.map((each) => (each.ok && each.sums === "taken" ? refusedSums(each) : each));
  return {
    received: ofUnits.flatMap((each) =>
      each.ok ? [{ file: each.file, filing: each.filing, ...codeOf(each, codes) }] : [],
    ),
    unreadable: [...refused, ...ofUnits.flatMap((each) => (each.ok ? [] : [each]))],
    passedOver,
  };
}

/** A file of sums over units is not a unit: added up again, all units would count twice. */
const refusedSums = ({ file }: Read): Read => ({ ok: false, file, message: rollupWords.sumsOnly });

/** The code on the unit's paper; where none came, the one on the sheet 交稿单 of its workbook. */
function codeOf(
  each: Read & { readonly ok: true },
  codes: ReadonlyMap<string, string> | undefined,
): { readonly code?: string } {
  const code = codes?.get(bareName(nameOf(each))) ?? each.code;
  return code === undefined ? {} : { code };
}
