import { perform, UserError, type ActionContext } from "../actionContext";
import { onFile } from "../onFile";
import { strings } from "../words.zh-CN";

/** The words of a file that the clerk has chosen; undefined, and told, where it cannot be read. */
export async function openText(context: ActionContext, file: File): Promise<string | undefined> {
  let text: string | undefined;
  const what = strings.imported.reading(file.name);
  await perform(context, what, async () => {
    const read = await onFile(context, what, (watch) => context.outside.files.readProse(file, watch));
    if (!read.ok) throw new UserError(read.message);
    text = read.text;
    return undefined;
  });
  return text;
}
