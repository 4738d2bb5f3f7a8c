import {
  issuedFiling,
  issuedName,
  matchedNames,
  nameOf,
  type Received,
  type RosterEntry,
} from "../../rollup";
import { zipped } from "./zipped";

/** 下发: a workbook for every unit of the roster, with 上年结转 where last year's file is known. */
export async function issued(
  roster: readonly RosterEntry[],
  year: number,
  lastYear: readonly Received[],
): Promise<Uint8Array> {
  const { asXlsx } = await import("../../files/xlsx");
  const before = new Map(lastYear.map((each) => [nameOf(each), each.filing]));
  const names = roster.filter(({ leftOut }) => leftOut === undefined).map(({ name }) => name);
  const inLast = matchedNames(names, [...before.keys()]);
  const files: [string, Uint8Array][] = [];
  for (const name of names)
    files.push([
      issuedName(name, year),
      await asXlsx(issuedFiling(name, year, before.get(inLast.get(name) ?? ""))),
    ]);
  return zipped(files);
}
