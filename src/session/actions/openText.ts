import { perform, UserError, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

/** The words of a file that the clerk has chosen; undefined, and told, where it cannot be read. */
export async function openText(context: ActionContext, file: File): Promise<string | undefined> {
  let text: string | undefined;
  await perform(context, strings.imported.reading(file.name), async () => {
    // Reading files is heavy, and most days need none.
    const { readProse } = await import("../../files");
    const read = await readProse(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) throw new UserError(read.message);
    text = read.text;
    return undefined;
  });
  return text;
}
