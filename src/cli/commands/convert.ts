import { extname } from "node:path";
import { filingJson, type Filing } from "../../figures";
import { Unreadable } from "../../files/document";
import { asXlsx } from "../../files/xlsx";
import { doubtLines } from "../doubtLines";
import { parseArguments } from "../parseArguments";
import { readFiling } from "../readFiling";
import { unusable, type CommandOutcome } from "../outcome";
import { save } from "../save";
import { report } from "./report";
import { words } from "../words.zh-CN";

/** The forms of file in which a filing itself is written; the others show its report. */
const writers = new Map<string, (filing: Filing) => Promise<Uint8Array> | string>([
  [".json", (filing) => `${JSON.stringify(filingJson(filing), null, 2)}\n`],
  [".xlsx", asXlsx],
]);

/** `convert IN OUT`: a report in one form of file into another: .json, .xlsx, .docx, .html or .txt. */
export async function convert(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseArguments(args, 2, {});
  if (!parsed.ok) return unusable(parsed.message);
  const [from = "", to = ""] = parsed.files;
  const write = writers.get(extname(to).toLowerCase());
  if (!write) return report([from, "-o", to]);
  const read = await readFiling(from);
  if (!read.ok) return unusable(read.message);
  const { filing, doubts, missing } = read;
  try {
    const refused = await save(to, await write(filing), [from]);
    if (refused) return refused;
  } catch (error) {
    if (error instanceof Unreadable) return unusable(error.message);
    throw error;
  }
  const notes = [
    words.written(to),
    ...(missing.length > 0 ? [words.missing(missing.length)] : []),
    ...doubtLines(doubts),
  ];
  return { exit: 0, output: notes.join("\n") };
}
