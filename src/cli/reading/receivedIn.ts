import { resolve } from "node:path";
import { bareName, nameOf, receivedFrom, type Received, type UnreadableFile } from "../../rollup";
import { readMany } from "./readMany";
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
  const ofUnits = read.map((each) => receivedFrom(each.file, each));
  return {
    received: ofUnits.flatMap((each) => ("filing" in each ? [withCode(each, codes)] : [])),
    unreadable: [...refused, ...ofUnits.flatMap((each) => ("filing" in each ? [] : [each]))],
    passedOver,
  };
}

/** With the code on the unit's paper; where none came, it is the one on the sheet 交稿单 of its workbook. */
function withCode(each: Received, codes: ReadonlyMap<string, string> | undefined): Received {
  const code = codes?.get(bareName(nameOf(each)));
  return code === undefined ? each : { ...each, code };
}
