import { audit } from "../audit";
import { makeHandIn } from "../files/handIn";
import { zipped } from "../files/handIn/zipped";
import { picturesOf } from "../pictures";
import { compose } from "../prose/compose";
import { statedIn } from "../prose/stated";
import { checkRecord } from "../session/checkRecord";
import { unusable, type CommandOutcome } from "./outcome";
import { readFiling } from "./readFiling";
import { save } from "./save";
import { words } from "./words.zh-CN";

/** The set to hand in as one .zip; exit 1, with nothing written, where it does not come back as it was written. */
export async function wholeSet(
  path: string,
  output: string,
  { last: lastPath, date, pictures }: Record<string, unknown>,
): Promise<CommandOutcome> {
  const read = await readFiling(path);
  if (!read.ok) return unusable(read.message);
  const last = typeof lastPath === "string" ? await readFiling(lastPath) : undefined;
  if (last && !last.ok) return unusable(last.message);
  const filing = last ? { ...read.filing, lastYear: last.filing } : read.filing;
  const made = await makeHandIn({
    filing,
    paragraphs: compose(filing).paragraphs,
    ...(typeof date === "string" && { date }),
    pictures: pictures === true ? picturesOf(filing).map(({ id }) => id) : [],
    record: checkRecord(filing, audit(filing, statedIn(filing)), new Date()),
  });
  if (!made.ok) return { exit: 1, output: made.differences.join("\n") };
  const sources = [path, ...(typeof lastPath === "string" ? [lastPath] : [])];
  const refused = await save(output, zipped(made.files), sources);
  return (
    refused ?? {
      exit: 0,
      output: [words.setWritten(output), ...made.files.map(({ name }) => name)].join("\n"),
    }
  );
}
