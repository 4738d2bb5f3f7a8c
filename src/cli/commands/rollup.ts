import { resolve } from "node:path";
import type { Filing } from "../../figures";
import {
  bareName,
  isUnfilled,
  nameOf,
  rollup as rolledUp,
  rollupJson,
  rollupWords as words,
  stateOf,
  tidyCsv,
  type Received,
  type Rollup,
  type RollupOptions,
  type UnreadableFile,
} from "../../rollup";
import { readCodes } from "../reading/readCodes";
import type { Read } from "../reading/source";
import { parseArguments } from "../parseArguments";
import { unusable, type CommandOutcome } from "../outcome";
import { readFiling } from "../readFiling";
import { readMany } from "../reading/readMany";
import { readRoster } from "../reading/readRoster";
import { sourcesIn } from "../reading/sourcesIn";
import { rollupText } from "../rollupText";
import { save } from "../save";
import { writeReturns } from "../writeReturns";

/**
 * `rollup PATH… -o OUT.xlsx [--roster FILE] [--own FILING] [--last PATH] [--tidy OUT.csv] [--returns DIR] [--codes FILE] [--json]`:
 * many filings as one. Exit 1 where anything is to be corrected: in a unit, in who reported, or in the own report.
 */
export async function rollup(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseArguments(
    args,
    1,
    {
      output: { type: "string", short: "o" },
      roster: { type: "string" },
      own: { type: "string" },
      last: { type: "string" },
      tidy: { type: "string" },
      returns: { type: "string" },
      codes: { type: "string" },
      json: { type: "boolean" },
    },
    true,
  );
  if (!parsed.ok) return unusable(parsed.message);
  const { output, tidy, returns, json } = parsed.options;
  if (typeof output === "string" && !/\.xlsx$/i.test(output)) return unusable("-o 应是 .xlsx 文件。");
  const options = await optionsFrom(parsed.options);
  if (!options.ok) return unusable(options.message);
  const ownPath = parsed.options["own"];
  const { codes: codesPath } = parsed.options;
  const signed = typeof codesPath === "string" ? await readCodes(codesPath) : undefined;
  if (signed && !signed.ok) return unusable(signed.message);
  const {
    received,
    unreadable: all,
    passedOver,
  } = await receivedIn(parsed.files, typeof ownPath === "string" ? ownPath : undefined, signed?.codes);
  // What an earlier run has written among the files is written anew, and nobody needs to hear of it.
  const isWritten = ({ file, message }: UnreadableFile) =>
    typeof output === "string" && message === words.sumsOnly && resolve(file) === resolve(output);
  const unreadable = all.filter((file) => !isWritten(file));
  if (received.length === 0)
    return unusable(
      unreadable.length === 0
        ? `${parsed.files.join("、")}：里面没有文件。`
        : unreadable.map(({ file, message }) => `${file}：${message}`).join("\n"),
    );

  const result = rolledUp(received, options.options);
  const { roster, last } = parsed.options;
  const given = [...parsed.files, ownPath, roster, last, codesPath].filter(
    (path) => typeof path === "string",
  );
  const sources = [...given, ...received.map(({ file }) => file)];
  const written: string[] = [];
  const refused = await writeAll({ output, tidy, returns }, { result, unreadable, sources, written });
  if (refused) return refused;
  const exit = isClean(result) && unreadable.length === 0 ? 0 : 1;
  if (json === true) return { exit, output: JSON.stringify(rollupJson(result, unreadable), null, 2) };
  return { exit, output: rollupText(result, { unreadable, passedOver, written }) };
}

interface Made {
  readonly result: Rollup;
  readonly unreadable: readonly UnreadableFile[];
  /** Nothing is written over these. */
  readonly sources: readonly string[];
  /** Takes the paths that were written. */
  readonly written: string[];
}

/** Writes what was asked for; the outcome of the first that cannot be written. */
async function writeAll(
  { output, tidy, returns }: Record<"output" | "tidy" | "returns", unknown>,
  { result, unreadable, sources, written }: Made,
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
      const { rollupXlsx } = await import("../../files/xlsx/rollupXlsx");
      return save(path, await rollupXlsx(result, unreadable), sources);
    }))
  );
}

type Options =
  { readonly ok: true; readonly options: RollupOptions } | { readonly ok: false; readonly message: string };

async function optionsFrom({ roster, own, last }: Record<string, unknown>): Promise<Options> {
  const names = typeof roster === "string" ? await readRoster(roster) : undefined;
  if (names && !names.ok) return names;
  const whole = typeof own === "string" ? await readFiling(own) : undefined;
  if (whole && !whole.ok) return whole;
  const before = typeof last === "string" ? await receivedIn([last]) : undefined;
  const [unread] = before?.unreadable ?? [];
  if (before?.received.length === 0)
    return { ok: false, message: `${String(last)}：${unread?.message ?? "里面没有文件。"}` };
  return {
    ok: true,
    options: {
      ...(names && { roster: names.roster }),
      ...(whole && { own: whole.filing }),
      ...(before && { lastYear: before.received }),
    },
  };
}

interface ReceivedFiles {
  readonly received: readonly Received[];
  readonly unreadable: readonly UnreadableFile[];
  readonly passedOver: readonly string[];
}

/** What the files of these paths hold; the report of the whole, where it lies among them, is no unit's. */
async function receivedIn(
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
      each.ok ? [{ file: each.file, filing: each.filing satisfies Filing, ...codeOf(each, codes) }] : [],
    ),
    unreadable: [...refused, ...ofUnits.flatMap((each) => (each.ok ? [] : [each]))],
    passedOver,
  };
}

/** Sums over units are no unit: added up once more, all would count twice. */
const refusedSums = ({ file }: Read): Read => ({ ok: false, file, message: words.sumsOnly });

/** The code on the unit's paper; where none came, the one on the sheet 交稿单 of its workbook. */
function codeOf(
  each: Read & { readonly ok: true },
  codes: ReadonlyMap<string, string> | undefined,
): { readonly code?: string } {
  const code = codes?.get(bareName(nameOf(each))) ?? each.code;
  return code === undefined ? {} : { code };
}

/** Whether nobody has to do anything. */
function isClean({ units, missing, differences }: Rollup): boolean {
  return (
    missing.length === 0 &&
    differences.length === 0 &&
    units.every(
      (unit) =>
        (unit.seal === undefined || unit.seal === "same") &&
        unit.audit.verdict.mandatory === 0 &&
        (stateOf(unit) === "excluded" || (!unit.notCounted && !isUnfilled(unit))),
    )
  );
}
