import { zipSync, type Zippable } from "fflate";
import { asFileName } from "../../files/archive";
import { asXlsx } from "../../files/xlsx";
import { issuedFiling, issuedName, matchedNames, nameOf } from "../../rollup";
import { parseArguments } from "../parseArguments";
import { unusable, type CommandOutcome } from "../outcome";
import { readMany } from "../reading/readMany";
import { readRoster } from "../reading/readRoster";
import { sourcesIn } from "../reading/sourcesIn";
import { save } from "../save";
import { words } from "../words.zh-CN";

/**
 * `issue --roster FILE [--last PATH] [--year Y] -o OUT.zip`: a workbook for every unit of the roster. The year is the
 * one after last year's files, else the one before this year: reports are written in January.
 */
export async function issue(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseArguments(args, 0, {
    output: { type: "string", short: "o" },
    roster: { type: "string" },
    last: { type: "string" },
    year: { type: "string" },
  });
  if (!parsed.ok) return unusable(parsed.message);
  const { output, roster: rosterPath, last, year: asked } = parsed.options;
  if (typeof output !== "string" || !/\.zip$/i.test(output)) return unusable(words.arguments.zipOutput);
  if (typeof rosterPath !== "string") return unusable(words.arguments.roster);
  if (typeof asked === "string" && !/^20\d\d$/.test(asked)) return unusable(words.arguments.year(asked));
  const named = await readRoster(rosterPath);
  if (!named.ok) return unusable(named.message);
  const found = await sourcesIn(typeof last === "string" ? [last] : []);
  const [refused] = found.refused;
  if (refused) return unusable(`${refused.file}：${refused.message}`);
  const read = await readMany(found.sources);
  const before = new Map(read.flatMap((each) => (each.ok ? [[nameOf(each), each.filing] as const] : [])));
  const names = named.roster.filter(({ leftOut }) => leftOut === undefined).map(({ name }) => name);
  const inLast = matchedNames(names, [...before.keys()]);
  const lastYear = Math.max(0, ...[...before.values()].map(({ year }) => year));
  const year =
    typeof asked === "string" ? Number(asked) : lastYear > 0 ? lastYear + 1 : new Date().getFullYear() - 1;

  const files: Zippable = {};
  for (const name of names) {
    const filing = issuedFiling(name, year, before.get(inLast.get(name) ?? ""));
    // Workbooks are packed already.
    files[asFileName(issuedName(name, year))] = [await asXlsx(filing), { level: 0 }];
  }
  const sources = [
    rosterPath,
    ...(typeof last === "string" ? [last] : []),
    ...found.sources.map(({ file }) => file),
  ];
  const unwritten = await save(output, zipSync(files), sources);
  if (unwritten) return unwritten;
  const unread = read.flatMap((each) => (each.ok ? [] : [`${each.file}：${each.message}`]));
  return {
    exit: 0,
    output: [words.issued(output, names.length, year), ...unread].join("\n"),
  };
}
