import { unusable, type CommandOutcome } from "./outcome";
import { readText } from "./readText";

/** What a command says of one text, for people and for programs. */
export interface ToldText {
  readonly exit: 0 | 1;
  readonly lines: readonly string[];
  readonly json: unknown;
}

/**
 * Runs a command over the words of files. Of one file it prints what it found; of several an array with one entry a
 * file, `{file, ...}`, or the lines under the name of each. A file that cannot be used does not stop the others.
 *
 * @param entry what the entry of a file holds beside its name
 */
export async function overTexts(
  files: readonly string[],
  asJson: boolean,
  tell: (text: string) => ToldText,
  entry: (json: unknown) => object,
): Promise<CommandOutcome> {
  const texts = await Promise.all(files.map(async (file) => ({ file, prose: await readText(file) })));
  const [only, ...others] = texts;
  if (only && others.length === 0) {
    if (!only.prose.ok) return unusable(only.prose.message);
    const { exit, json, lines } = tell(only.prose.text);
    return { exit, output: asJson ? JSON.stringify(json, null, 2) : lines.join("\n") };
  }
  const told = texts.map(({ file, prose }) =>
    prose.ok ? { file, ...tell(prose.text) } : { file, error: prose.message },
  );
  const errors = told.flatMap((each) => ("error" in each ? [each.error] : []));
  const output = asJson
    ? JSON.stringify(
        told.map((each) => ({
          file: each.file,
          ...("error" in each ? { error: each.error } : entry(each.json)),
        })),
        null,
        2,
      )
    : told
        .flatMap((each) => [each.file, ...("error" in each ? [] : each.lines.map((line) => `  ${line}`))])
        .join("\n");
  if (errors.length > 0) return { exit: 2, message: errors.join("\n"), output };
  return { exit: told.some((each) => "exit" in each && each.exit === 1) ? 1 : 0, output };
}
