import { resolve } from "node:path";
import {
  isUnfilled,
  rollup as rolledUp,
  rollupJson,
  rollupWords,
  stateOf,
  type Rollup,
  type RollupOptions,
  type UnreadableFile,
} from "../../rollup";
import { readCodes } from "../reading/readCodes";
import { parseArguments } from "../parseArguments";
import { unusable, type CommandOutcome } from "../outcome";
import { readFiling } from "../readFiling";
import { readRoster } from "../reading/readRoster";
import { receivedIn } from "../reading/receivedIn";
import { rollupText } from "../rollupText";
import { writeRollup } from "../writeRollup";
import { words } from "../words.zh-CN";

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
  if (typeof output === "string" && !/\.xlsx$/i.test(output))
    return unusable(words.arguments.output(".xlsx"));
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
  // Files that an earlier run has written are written anew, without a message.
  const isWritten = ({ file, message }: UnreadableFile) =>
    typeof output === "string" && message === rollupWords.sumsOnly && resolve(file) === resolve(output);
  const unreadable = all.filter((file) => !isWritten(file));
  if (received.length === 0)
    return unusable(
      unreadable.length === 0
        ? `${parsed.files.join("、")}：${words.noFiles}`
        : unreadable.map(({ file, message }) => `${file}：${message}`).join("\n"),
    );

  const result = rolledUp(received, options.options);
  const { roster, last } = parsed.options;
  const given = [...parsed.files, ownPath, roster, last, codesPath].filter(
    (path) => typeof path === "string",
  );
  const sources = [...given, ...received.map(({ file }) => file)];
  const written: string[] = [];
  const refused = await writeRollup({ output, tidy, returns }, { result, unreadable, sources, written });
  if (refused) return refused;
  const exit = isClean(result) && unreadable.length === 0 ? 0 : 1;
  if (json === true) return { exit, output: JSON.stringify(rollupJson(result, unreadable), null, 2) };
  return { exit, output: rollupText(result, { unreadable, passedOver, written }) };
}

type Options =
  | { readonly ok: true; readonly options: RollupOptions }
  | { readonly ok: false; readonly message: string };

async function optionsFrom({ roster, own, last }: Record<string, unknown>): Promise<Options> {
  const names = typeof roster === "string" ? await readRoster(roster) : undefined;
  if (names && !names.ok) return names;
  const whole = typeof own === "string" ? await readFiling(own) : undefined;
  if (whole && !whole.ok) return whole;
  const before = typeof last === "string" ? await receivedIn([last]) : undefined;
  const [unread] = before?.unreadable ?? [];
  if (before?.received.length === 0)
    return { ok: false, message: `${String(last)}：${unread?.message ?? words.noFiles}` };
  return {
    ok: true,
    options: {
      ...(names && { roster: names.roster }),
      ...(whole && { own: whole.filing }),
      ...(before && { lastYear: before.received }),
    },
  };
}

/** Whether nothing has to be done. */
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
