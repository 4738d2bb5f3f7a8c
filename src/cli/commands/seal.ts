import { audit } from "../../audit";
import type { Filing } from "../../figures";
import { statedIn } from "../../prose/stated";
import { paperOf, sealWords, verify } from "../../seal";
import { parseArguments } from "../parseArguments";
import { readFiling } from "../readFiling";
import { unusable, type CommandOutcome } from "../outcome";
import { save } from "../save";
import { words } from "../words.zh-CN";

/**
 * `seal FILING [-o OUT.docx] [--last FILING] [--verify CODE]`: the fingerprint of a filing with the totals that it
 * stands for, and the paper to sign. With a code: exit 0 where it is the file's, 1 where it is not.
 */
export async function seal(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseArguments(args, 1, {
    output: { type: "string", short: "o" },
    last: { type: "string" },
    verify: { type: "string" },
  });
  if (!parsed.ok) return unusable(parsed.message);
  const { output, last: lastPath, verify: code } = parsed.options;
  if (typeof output === "string" && !/\.docx$/i.test(output))
    return unusable(words.arguments.output(".docx"));
  const read = await readFiling(parsed.files[0] ?? "");
  if (!read.ok) return unusable(read.message);
  if (typeof code === "string") return verified(read.filing, code);
  const last = typeof lastPath === "string" ? await readFiling(lastPath) : undefined;
  if (last && !last.ok) return unusable(last.message);
  const filing = last ? { ...read.filing, lastYear: last.filing } : read.filing;
  const paper = paperOf(filing, audit(filing, statedIn(filing)));
  const lines = [
    `${paper.unit} ${sealWords.yearText(paper.year)}`,
    `${sealWords.code}：${paper.code.join(" ")}`,
    paper.verdict,
    ...paper.totals.map(({ title, value }) => `${title}\t${value}`),
  ];
  if (typeof output !== "string") return { exit: 0, output: lines.join("\n") };
  const { paperDocx } = await import("../../seal/docx");
  const sources = [parsed.files[0] ?? "", ...(typeof lastPath === "string" ? [lastPath] : [])];
  const refused = await save(output, await paperDocx(paper), sources);
  return refused ?? { exit: 0, output: [...lines, words.written(output)].join("\n") };
}

function verified(filing: Filing, code: string): CommandOutcome {
  const result = verify(filing, code);
  if (result === "unclear") return unusable(sealWords.unclear);
  return { exit: result === "same" ? 0 : 1, output: sealWords[result] };
}
