import { compare as compared, comparisonJson, comparisonText } from "../../compare";
import type { Filing } from "../../figures";
import { parseArguments } from "../parseArguments";
import { readFiling } from "../readFiling";
import { unusable, type CommandOutcome } from "../outcome";
import { words } from "../words.zh-CN";

/** `compare FILING --last FILING [--last2 FILING] [--json]`: this year beside the years before. */
export async function compare(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseArguments(args, 1, {
    last: { type: "string" },
    last2: { type: "string" },
    json: { type: "boolean" },
  });
  if (!parsed.ok) return unusable(parsed.message);
  const { last, last2, json } = parsed.options;
  if (typeof last !== "string") return unusable(words.arguments.last);
  const paths = [parsed.files[0] ?? "", last, ...(typeof last2 === "string" ? [last2] : [])];
  const filings: Filing[] = [];
  for (const read of await Promise.all(paths.map(readFiling))) {
    if (!read.ok) return unusable(read.message);
    filings.push(read.filing);
  }
  const filing = filings.reduceRight((lastYear, each) => ({ ...each, lastYear }));
  const comparison = compared(filing);
  return {
    exit: 0,
    output:
      json === true
        ? JSON.stringify(comparisonJson(comparison), null, 2)
        : comparisonText(comparison).join("\n"),
  };
}
